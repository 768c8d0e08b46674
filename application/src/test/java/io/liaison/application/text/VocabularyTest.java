package io.liaison.application.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Forbidden.EgressRule;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Unavailable.Obstacle;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void hold_every_constant_and_nothing_else(Language language) {
        assertThat(new TreeSet<>(bundle(language).keySet()))
                .isEqualTo(constants().collect(toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hold_no_straight_quotation_mark_and_no_straight_apostrophe(Language language) {
        assertThat(values(language)).noneMatch(text -> text.contains("'") || text.contains("\""));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "FRENCH")
    void keep_french_punctuation_on_its_line(Language french) {
        assertThat(values(french)).noneMatch(text -> text.matches(".* [;:!?»].*|.*« .*"));
    }

    private static Stream<String> constants() {
        var resources = Stream.of("folder", "connection", "connector", "reference", "oauth-app", "path");
        return Stream.of(
                        named("reason", Malformation.values()),
                        named("expected", Expectation.values()),
                        named("rule", EgressRule.values()),
                        named("what", Misbehaviour.values()),
                        named("obstacle", Obstacle.values()),
                        resources.map("resource."::concat))
                .flatMap(each -> each);
    }

    private static Stream<String> named(String parameter, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> parameter + "." + constant.name());
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("io.liaison.application.text.vocabulary", language.locale());
    }

    private static List<String> values(Language language) {
        var bundle = bundle(language);
        return bundle.keySet().stream().map(bundle::getString).toList();
    }
}
