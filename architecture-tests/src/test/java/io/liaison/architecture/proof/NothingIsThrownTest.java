package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R15;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R15)
class NothingIsThrownTest {

    @Test
    void finds_exceptions_that_are_declared_made_referred_to_or_slipped_past_the_compiler() {
        assertThat(Verdict.onViolating(R15))
                .containsExactlyInAnyOrder(
                        "Class <providers.ThrowsPastTheCompiler> throws in pass what no caller sees",
                        "Constructor <providers.HasItsOwn.<init>()> calls constructor "
                                + "<java.lang.RuntimeException.<init>()>",
                        "Method <application.port.outbound.Folders.find(java.lang.String)> declares "
                                + "<java.io.IOException>",
                        "Method <persistence.DeclaresAnException.nameOf(java.lang.String)> declares "
                                + "<java.lang.UnsupportedOperationException>",
                        "Method <persistence.MakesItForOthers.refusal()> references constructor "
                                + "<java.lang.UnsupportedOperationException.<init>()>",
                        "Method <persistence.RefusesByException.checked(java.lang.String)> calls constructor "
                                + "<java.lang.IllegalArgumentException.<init>(java.lang.String)>");
    }

    @Test
    void lets_bugs_translators_the_core_and_what_the_compiler_writes_pass() {
        assertThat(Verdict.onComplying(R15)).isEmpty();
    }
}
