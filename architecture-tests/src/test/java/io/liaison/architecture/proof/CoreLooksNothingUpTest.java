package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R10;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R10)
class CoreLooksNothingUpTest {

    @Test
    void finds_classes_resources_services_properties_and_defaults() {
        assertThat(Verdict.onViolating(R10))
                .containsExactlyInAnyOrder(
                        "Method <application.engine.SpeaksFromABundle.bundle()> calls method "
                                + "<java.util.ResourceBundle.getBundle(java.lang.String, java.util.Locale)>",
                        "Method <application.service.FindsAService.find()> calls method "
                                + "<java.util.ServiceLoader.load(java.lang.Class)>",
                        "Method <application.text.TakesTheMachinesLanguage.language()> references method "
                                + "<java.util.Locale.getDefault()>",
                        "Method <domain.LoadsAClass.load(java.lang.String)> calls method "
                                + "<java.lang.Class.forName(java.lang.String)>",
                        "Method <domain.LoadsAResource.open()> calls method "
                                + "<java.lang.Class.getResourceAsStream(java.lang.String)>",
                        "Method <domain.ReadsAPropertyAsANumber.limit()> calls method "
                                + "<java.lang.Integer.getInteger(java.lang.String)>");
    }

    @Test
    void lets_the_engine_find_services_and_the_texts_their_bundles() {
        assertThat(Verdict.onComplying(R10)).isEmpty();
    }
}
