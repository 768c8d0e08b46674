package io.liaison.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Typography;
import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles of sentences that are told for closed vocabularies. */
class SentencesTest {
    private static final List<String> BUNDLES = List.of("access", "handover");

    static Stream<Arguments> bundles() {
        return BUNDLES.crossProduct(List.of(Language.values()))
                .map(each -> Arguments.of(each._1, each._2))
                .toJavaStream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"access", "handover"})
    void are_the_same_with_the_same_gaps_in_both_languages(String bundle) {
        assertThat(gaps(bundle, Language.FRENCH)).isEqualTo(gaps(bundle, Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void are_set_as_they_should_be(String bundle, Language language) {
        var texts = Words.of(bundle, language.locale()).entries().values().flatMap(Map::values);

        assertThat(texts).isNotEmpty().noneMatch(Typography::hasStraightQuotes);
        assertThat(texts).noneMatch(text -> language == Language.FRENCH && Typography.breaksFrench(text));
    }

    private static HashSet<String> gaps(String bundle, Language language) {
        return HashSet.ofAll(Words.of(bundle, language.locale())
                .entries()
                .flatMap(about -> about._2
                        .map((what, text) -> Tuple.of(
                                what,
                                about._1 + "." + what
                                        + Template.parse(text)
                                                .gaps()
                                                .toSet()
                                                .toList()
                                                .sorted()))
                        .values()));
    }
}
