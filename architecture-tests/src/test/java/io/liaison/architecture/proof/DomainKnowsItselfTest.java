package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R1)
class DomainKnowsItselfTest {

    @Test
    void finds_the_application_and_libraries_wherever_they_are_named() {
        assertThat(Verdict.onViolating(R1))
                .containsExactlyInAnyOrder(
                        "Class <domain.NamesALibraryInASwitchLabel> names <java.sql.Timestamp> in its class file",
                        "Class <domain.NamesALibraryInAnAnnotation> names <library.Column> in its class file",
                        "Method <domain.KnowsTheApplication.reminder()> calls constructor "
                                + "<application.Reminder.<init>(java.lang.String)>",
                        "Method <domain.NamesALibraryInAGenericArgument.since()> has generic return type "
                                + "<io.vavr.control.Option<java.sql.Timestamp>> with type argument depending on "
                                + "<java.sql.Timestamp>",
                        "Method <domain.ReadsTheMachine.machine()> calls method <java.lang.Runtime.getRuntime()>");
    }

    @Test
    void lets_values_results_collections_and_nullness_pass() {
        assertThat(Verdict.onComplying(R1)).isEmpty();
    }
}
