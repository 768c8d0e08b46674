package io.liaison.providers.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.EventFilters;
import io.liaison.domain.connector.Written;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.domain.trigger.EventBody;
import io.liaison.domain.trigger.EventFilter;
import io.liaison.domain.trigger.FilterOperator;
import io.liaison.providers.json.JsonText;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever stands in a value or in the name of a field stays a text: nothing of it becomes a part of the expression. */
class QuotingPropertyTest {
    private static final Seq<String> PIECES = List.of(
            "\"",
            "'",
            "\\",
            "\\\"",
            "\") || true || (\"",
            "' || true || '",
            "\n",
            "\r",
            "\u0000",
            "\u2028",
            "é",
            "\uD83D\uDE00",
            "\\u0022",
            "\\x22",
            "{",
            "}",
            "event",
            "x",
            " ",
            "/",
            "~",
            "//",
            "`",
            "%s",
            "\u0007",
            "r\"",
            "b\"",
            "\"\"\"",
            "$1");
    private static final EventFilters FILTERS = FilterPorts.filters();
    private static final Random RANDOM = new Random(20_260_417);
    private static final Seq<String> TEXTS = Array.range(0, 400)
            .map(number -> Array.range(0, 1 + RANDOM.nextInt(6))
                    .map(piece -> PIECES.get(RANDOM.nextInt(PIECES.size())))
                    .mkString());

    @Test
    void a_text_is_equal_to_itself_and_to_no_other() {
        var wrong = TEXTS.filter(text -> !holds(equal("/a", text), "{\"a\":" + JsonText.quoted(text) + "}", true)
                || !holds(equal("/a", text), "{\"a\":" + JsonText.quoted(text + "x") + "}", false)
                || !holds(equal("/a", text), "{}", false));

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_field_is_the_one_that_is_called_so() {
        var wrong = TEXTS.filter(
                name -> !holds(equal(JsonPointer.step(name), "here"), "{" + JsonText.quoted(name) + ":\"here\"}", true)
                        || !holds(equal(JsonPointer.step(name), "here"), "{\"other\":\"here\"}", false));

        assertThat(wrong).isEmpty();
    }

    @Test
    void half_a_letter_is_refused_and_does_no_harm() {
        assertThat(FILTERS.matches(equal("/a", "\uD800\") || true"), EventBody.json("{}"))
                        .getOrElse(false))
                .isFalse();
    }

    private static EventFilter equal(String field, String text) {
        return new EventFilter.Condition(new JsonPointer(field), FilterOperator.EQUAL, new Written.Text(text));
    }

    private static boolean holds(EventFilter filter, String event, boolean isWanted) {
        return FILTERS.matches(filter, EventBody.json(event)).equals(Either.right(isWanted));
    }
}
