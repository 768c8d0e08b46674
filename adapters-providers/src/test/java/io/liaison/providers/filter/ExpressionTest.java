package io.liaison.providers.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.EventFilters;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.FilterUnusable;
import io.liaison.domain.trigger.EventBody;
import io.liaison.domain.trigger.EventFilter;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
    private static final EventFilters FILTERS = FilterPorts.filters();
    private static final EventBody EVENT = EventBody.json("""
            {"status": "won", "amount": 1200, "rate": 2.5, "open": false, "gone": null, "tags": ["big", 7],
             "owner": {"name": "Ada"}, "at": "2026-04-17T12:00:00Z", "items": [{"price": 5}, {"price": 50}], "huge": 1e400, "broken": "(Ada"}
            """);

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '"',
            value = {
                "event.status == 'won' && event.amount > 1000 -> true",
                "event.amount > 1000.5 -> true",
                "event.rate == 2.5 && event.rate < 3 -> true",
                "event.status == 1 -> false",
                "event.open || event.status.startsWith('w') -> true",
                "has(event.missing) -> false",
                "has(event.owner.name) && event.owner.name == 'Ada' -> true",
                "event['status'] in ['won', 'lost'] -> true",
                "'big' in event.tags && 7.0 in event.tags -> true",
                "event.gone == null -> true",
                "event.items.exists(item, item.price > 10) -> true",
                "event.items.all(item, item.price > 10) -> false",
                "event.items.exists_one(item, item.price > 10) -> true",
                "size(event.items) == 2 && event.items[1].price == 50 -> true",
                "event.status.matches('^w.n$') -> true",
                "timestamp(event.at) < timestamp('2027-01-01T00:00:00Z') -> true",
                "timestamp(event.at).getFullYear() == 2026 -> true",
                "event.amount / 100 == 12 && event.amount % 7 == 3 -> true",
                "event.amount + 1 == 1201 && -event.amount < 0 -> true",
                "event.missing == 1 || event.status == 'won' -> true",
                "event.huge > 1.0 -> true",
                "event.status.contains('o') ? event.open : true -> false",
                "at(event, '/owner/name').exists(name, name == 'Ada') -> true",
                "size(at(event, '/owner/missing')) == 0 -> true"
            })
    void decides_as_the_language_says(String expression, boolean isWanted) {
        assertThat(matches(expression)).isEqualTo(Either.right(isWanted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '"',
            value = {
                "100 / (event.amount - 1200) > 1 -> / by zero",
                "event.missing > 1 -> key 'missing' is not present in map.",
                "event.status > 1 -> No matching overload",
                "event.items[7].price > 1 -> index out of bounds",
                "9223372036854775807 + event.amount > 1 -> numeric overflow",
                "event.status -> neither true nor false"
            })
    void says_why_it_cannot_decide(String expression, String cause) {
        assertThat(matches(expression).getLeft())
                .isInstanceOfSatisfying(
                        FilterUnusable.class, why -> assertThat(why.cause()).containsIgnoringCase(cause));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '"',
            value = {
                "event.amount > -> mismatched input",
                "1 + 1 -> expected type 'bool' but found 'int'",
                "other.amount > 1 -> undeclared reference to 'other'",
                "event.amount.send() -> undeclared reference to 'send'",
                "'' -> expected type 'bool'"
            })
    void says_why_it_is_no_expression(String expression, String cause) {
        assertThat(FILTERS.usable(new EventFilter.Expression(expression)).getLeft())
                .isInstanceOfSatisfying(
                        FilterUnusable.class,
                        why -> assertThat(why.cause()).contains(cause).doesNotContain("\n"));
    }

    @Test
    void repeats_what_the_filter_itself_says_and_nothing_that_it_has_looked_up() {
        assertThat(matches("event.lost == 1").getLeft().toString()).contains("key 'lost'");
        assertThat(matches("event[event.owner.name] == 1").getLeft())
                .isEqualTo(new FilterUnusable("attribute not found"));
    }

    /** Whoever may see that a delivery has failed may not see what the event says. */
    @Test
    void repeats_nothing_of_the_event() {
        assertThat(matches("timestamp(event.status) > timestamp(event.at)"))
                .isEqualTo(Either.left(new FilterUnusable("bad format")));
        assertThat(matches("event.status.matches(event.broken)").getLeft().toString())
                .doesNotContain("(Ada");
        assertThat(matches("int(event.status) > 1").getLeft().toString()).doesNotContain("won");
    }

    @Test
    void knows_a_form_by_its_fields_and_all_else_as_a_text() {
        var form = new EventBody("application/x-www-form-urlencoded", "a=1&b=x%20y&a=2&c&%zz=%");
        var text = new EventBody("text/plain", "hello: world");

        assertThat(matches("event.a == '1' && event.b == 'x y' && event.c == '' && event['%zz'] == '%'", form))
                .isEqualTo(Either.right(true));
        assertThat(matches("event.startsWith('hello')", text)).isEqualTo(Either.right(true));
        assertThat(matches("event.startsWith('{')", EventBody.json("{broken"))).isEqualTo(Either.right(true));
    }

    private static Either<Failure, Boolean> matches(String expression) {
        return matches(expression, EVENT);
    }

    private static Either<Failure, Boolean> matches(String expression, EventBody body) {
        return FILTERS.matches(new EventFilter.Expression(expression), body);
    }
}
