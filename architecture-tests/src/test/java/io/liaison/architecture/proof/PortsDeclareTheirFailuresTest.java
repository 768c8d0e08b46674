package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R16;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R16)
class PortsDeclareTheirFailuresTest {

    @Test
    void finds_no_declaration_an_empty_one_and_one_that_only_the_implementation_has() {
        assertThat(Verdict.onViolating(R16))
                .containsExactlyInAnyOrder(
                        "Method <application.Renaming.rename(java.lang.String)> declares no failure",
                        "Method <application.port.inbound.DeclaresNone.find(java.lang.String)> declares no "
                                + "failure",
                        "Method <application.port.inbound.DeclaresNothing.find(java.lang.String)> declares no "
                                + "failure",
                        "Method <application.port.inbound.IsDeclaredElsewhere.find(java.lang.String)> declares "
                                + "no failure");
    }

    @Test
    void lets_outbound_ports_and_data_pass() {
        assertThat(Verdict.onComplying(R16)).isEmpty();
    }
}
