package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R6;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R6)
class CoreDoesNoInputOutputTest {

    @Test
    void finds_files_and_sockets_behind_default_methods_and_addresses() {
        assertThat(Verdict.onViolating(R6))
                .containsExactlyInAnyOrder(
                        "Method <application.OpensAnAddress.open(java.net.URI)> calls method <java.net.URI.toURL()>",
                        "Method <domain.HidesAPathInADefaultMethod.place()> calls method "
                                + "<java.nio.file.Path.of(java.lang.String, [Ljava.lang.String;)>",
                        "Method <domain.ReadsAFile.open(java.lang.String)> calls constructor "
                                + "<java.io.FileInputStream.<init>(java.lang.String)>");
    }

    @Test
    void lets_addresses_and_character_sets_pass() {
        assertThat(Verdict.onComplying(R6)).isEmpty();
    }
}
