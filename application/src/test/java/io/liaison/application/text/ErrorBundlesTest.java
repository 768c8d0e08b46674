package io.liaison.application.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Forbidden.EgressRule;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Unavailable.Obstacle;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorBundlesTest {
    private static final List<String> PARTS = List.of("title", "detail", "remedy");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void hold_every_text_and_nothing_else(Language language) {
        var wanted = Stream.concat(texts(), constants()).collect(toCollection(TreeSet::new));

        assertThat(new TreeSet<>(bundle(language).keySet())).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void use_exactly_the_declared_parameters(ErrorCode code) {
        var declared = Set.copyOf(code.parameters().asJava());

        for (var language : Language.values()) {
            var detail = bundle(language).getString(code.title() + ".detail");
            assertThat(placeholders(detail)).as("%s in %s", code, language).isEqualTo(declared);
        }
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void keep_titles_and_remedies_free_of_parameters(ErrorCode code) {
        for (var language : Language.values()) {
            var title = bundle(language).getString(code.title() + ".title");
            var remedy = bundle(language).getString(code.title() + ".remedy");
            assertThat(placeholders(title + remedy))
                    .as("%s in %s", code, language)
                    .isEmpty();
        }
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

    private static Stream<String> texts() {
        return Arrays.stream(ErrorCode.values()).flatMap(code -> PARTS.stream().map(part -> code.title() + "." + part));
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
        return ResourceBundle.getBundle("io.liaison.application.text.errors", language.locale());
    }

    private static List<String> values(Language language) {
        var bundle = bundle(language);
        return bundle.keySet().stream().map(bundle::getString).toList();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(ErrorBundlesTest::name).collect(toCollection(TreeSet::new));
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }
}
