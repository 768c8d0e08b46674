package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R11;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R11)
class CoreCarriesNoForeignAnnotationTest {

    @Test
    void finds_annotations_on_types_components_parameters_and_uses_of_types() {
        assertThat(Verdict.onViolating(R11))
                .containsExactlyInAnyOrder(
                        "Class <application.OnAParameter> carries <library.Entity>",
                        "Class <domain.InsideAMethod> carries <library.Size>",
                        "Class <domain.OnAComponent> carries <library.Property>",
                        "Class <domain.OnAType> carries <library.Entity>",
                        "Class <domain.OnATypeArgument> carries <library.Size>");
    }

    @Test
    void lets_the_language_nullness_and_its_own_pass() {
        assertThat(Verdict.onComplying(R11)).isEmpty();
    }
}
