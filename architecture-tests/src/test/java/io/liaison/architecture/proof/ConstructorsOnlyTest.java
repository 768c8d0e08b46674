package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R26;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R26)
class ConstructorsOnlyTest {

    @Test
    void finds_annotations_that_inject_and_fields_that_can_be_replaced() {
        assertThat(Verdict.onViolating(R26))
                .containsExactlyInAnyOrder(
                        "Class <persistence.AsksForAConstructor> carries <jakarta.inject.Inject>",
                        "Class <persistence.FillsAField> carries <jakarta.inject.Inject>",
                        "Field <application.service.KeepsItInAnOption.folders> can be replaced",
                        "Field <persistence.FillsAField.folders> can be replaced",
                        "Field <providers.TakesItLater.folders> can be replaced",
                        "Field <rest.IsFilledByTheRequest.language> is filled by a framework");
    }

    @Test
    void lets_an_adapter_change_values_that_it_remembers() {
        assertThat(Verdict.onComplying(R26)).isEmpty();
    }
}
