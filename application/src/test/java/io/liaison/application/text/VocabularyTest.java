package io.liaison.application.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Typography;
import io.liaison.domain.connection.EndKind;
import io.liaison.domain.error.Conflict.EventLack;
import io.liaison.domain.error.ErrorGroup;
import io.liaison.domain.error.ErrorKind;
import io.liaison.domain.error.Evidence;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Fault;
import io.liaison.domain.error.Forbidden.Doubt;
import io.liaison.domain.error.Forbidden.EgressRule;
import io.liaison.domain.error.Forbidden.TokenFlaw;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.vavr.collection.Map;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void hold_every_constant_and_nothing_else(Language language) {
        assertThat(new TreeSet<>(keys(words(language)))).isEqualTo(constants().collect(toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hold_each_constant_once(Language language) throws IOException {
        assertThat(lines(language).map(line -> line.substring(0, line.indexOf(" = "))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hold_no_straight_quotation_mark_and_no_straight_apostrophe(Language language) {
        assertThat(texts(words(language))).noneMatch(Typography::hasStraightQuotes);
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "FRENCH")
    void keep_french_punctuation_on_its_line(Language french) {
        assertThat(texts(words(french))).noneMatch(Typography::breaksFrench);
    }

    private static Stream<String> constants() {
        var resources = Stream.of(
                "folder",
                "connection",
                "connector",
                "reference",
                "oauth-app",
                "error-code",
                "path",
                "role",
                "principal",
                "member",
                "key",
                "email",
                "trigger",
                "event",
                "delivery",
                "hook");
        return Stream.of(
                        named("reason", Malformation.values(), Enum::name),
                        named("expected", Expectation.values(), Enum::name),
                        named("rule", EgressRule.values(), Enum::name),
                        named("flaw", TokenFlaw.values(), Enum::name),
                        named("doubt", Doubt.values(), Enum::name),
                        named("lack", EventLack.values(), Enum::name),
                        named("what", Misbehaviour.values(), Enum::name),
                        named("obstacle", Obstacle.values(), Enum::name),
                        named("group", ErrorGroup.values(), ErrorGroup::key),
                        named("kind", ErrorKind.values(), ErrorKind::key),
                        named("fault", Fault.values(), Fault::key),
                        named("evidence", Evidence.values(), Evidence::key),
                        named("warning", EndKind.values(), Enum::name),
                        resources.map("resource."::concat))
                .flatMap(each -> each);
    }

    private static <E> Stream<String> named(String parameter, E[] constants, Function<E, String> name) {
        return Arrays.stream(constants).map(constant -> parameter + "." + name.apply(constant));
    }

    private static List<String> keys(Words words) {
        return words.entries()
                .flatMap(about -> about._2.keySet().map(what -> about._1 + "." + what))
                .toJavaList();
    }

    private static List<String> texts(Words words) {
        return words.entries().values().flatMap(Map::values).toJavaList();
    }

    private static Words words(Language language) {
        return Words.of("vocabulary", language.locale());
    }

    private static Stream<String> lines(Language language) throws IOException {
        var file = "vocabulary_" + language.tag() + ".properties";
        try (var text = Objects.requireNonNull(VocabularyTest.class.getResourceAsStream(file))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank());
        }
    }
}
