package io.liaison.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connection.EndKind;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ErrorGroup;
import io.liaison.domain.error.ErrorKind;
import io.liaison.domain.error.Evidence;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Fault;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorTextsTest {

    @Test
    void fills_in_what_happened() {
        var detail = ErrorTexts.in(Language.ENGLISH)
                .detail(ErrorCode.NAME_ALREADY_USED, LinkedHashMap.of("name", "Ledger {$1}"));

        assertThat(detail).isEqualTo("The name “Ledger {$1}” is already used here.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_a_word_of_its_own_for_each_thing_that_codes_are_sorted_by(Language language) {
        var texts = ErrorTexts.in(language);

        assertThat(List.of(ErrorGroup.values()).map(texts::nameOf))
                .allMatch(ErrorTextsTest::isWord)
                .doesNotHaveDuplicates();
        assertThat(List.of(Fault.values()).map(texts::nameOf))
                .allMatch(ErrorTextsTest::isWord)
                .doesNotHaveDuplicates();
        assertThat(List.of(ErrorKind.values()).map(texts::nameOf))
                .allMatch(ErrorTextsTest::isWord)
                .doesNotHaveDuplicates();
        assertThat(List.of(Evidence.values()).map(texts::nameOf))
                .allMatch(ErrorTextsTest::isWord)
                .doesNotHaveDuplicates();
        assertThat(List.of(EndKind.values()).map(texts::warningOf))
                .allMatch(ErrorTextsTest::isWord)
                .doesNotHaveDuplicates();
    }

    @Test
    void says_constants_in_the_language_of_the_reader() {
        var parameters = LinkedHashMap.of("argument", "limit", "expected", Expectation.NUMBER.name());

        assertThat(ErrorTexts.in(Language.FRENCH).detail(ErrorCode.INVALID_ARGUMENT, parameters))
                .endsWith("attendu\u00a0: un nombre.");
    }

    @Test
    void names_the_cause_of_a_broken_connection_by_its_title() {
        var parameters = LinkedHashMap.of("cause", ErrorCode.GRANT_REJECTED.title());

        assertThat(ErrorTexts.in(Language.ENGLISH).detail(ErrorCode.CONNECTION_BROKEN, parameters))
                .isEqualTo("The connection is broken: The provider no longer accepts the authorization.");
    }

    @Test
    void an_explanation_has_the_members_of_a_problem() {
        var members = ErrorTexts.in(Language.ENGLISH)
                .explain(new NameAlreadyUsed("Ledger"))
                .members();

        assertThat(members)
                .containsExactly(
                        Tuple.of("title", "This name is already used"),
                        Tuple.of("detail", "The name “Ledger” is already used here."),
                        Tuple.of("code", 1001),
                        Tuple.of("name", "NameAlreadyUsed"),
                        Tuple.of("fault", "caller"),
                        Tuple.of("retryable", false),
                        Tuple.of("remedy", "Choose another name, or use what already has this one."));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void does_not_depend_on_the_language_of_the_server(Language language) {
        var before = Locale.getDefault();
        var expected = ErrorTexts.in(language).title(ErrorCode.UNKNOWN);

        Locale.setDefault(Locale.JAPAN);
        try {
            assertThat(ErrorTexts.in(language).title(ErrorCode.UNKNOWN)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static boolean isWord(String text) {
        return !text.isBlank() && !text.contains("_");
    }
}
