package io.liaison.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Typography;
import io.liaison.application.text.Language;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    private static final String LINK_TO_THE_OTHER_LANGUAGE = "en|fr";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.liaison.rest.authorization.outcome",
                "io.liaison.rest.catalogue.pages",
                "io.liaison.rest.console.audit.audit",
                "io.liaison.rest.console.error.errors",
                "io.liaison.rest.console.fleet.fleet",
                "io.liaison.rest.console.frame.frame",
                "io.liaison.rest.console.rotation.rotation",
                "io.liaison.rest.launch.definition.check",
                "io.liaison.rest.launch.definition.try",
                "io.liaison.rest.page.notice"
            })
    void are_there_in_both_languages_and_well_set(String bundle) {
        var english = Labels.of(bundle, Language.ENGLISH).entries();
        var french = Labels.of(bundle, Language.FRENCH).entries();

        assertThat(keys(english)).isEqualTo(keys(french));
        assertThat(english.values()).noneMatch(Typography::hasStraightQuotes);
        assertThat(french.values()).noneMatch(Typography::hasStraightQuotes).noneMatch(Typography::breaksFrench);
    }

    private static Set<String> keys(Map<String, String> labels) {
        var keys = new TreeSet<>(labels.keySet());
        keys.removeIf(key -> key.matches(LINK_TO_THE_OTHER_LANGUAGE));
        return keys;
    }
}
