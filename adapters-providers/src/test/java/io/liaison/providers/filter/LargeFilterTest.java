package io.liaison.providers.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.domain.trigger.EventBody;
import io.liaison.domain.trigger.EventFilter;
import io.liaison.domain.trigger.FilterOperator;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LargeFilterTest {
    private static final EventFilter NEVER = condition("/a", "eq", new Written.Text("other"));
    private static final EventFilter ALWAYS = condition("/a", "eq", new Written.Text("x"));
    private static final EventBody EVENT = EventBody.json("{\"a\":\"x\",\"n\":3}");

    @Test
    void as_many_conditions_as_there_may_be_are_decided() {
        var any =
                new EventFilter.Any(List.fill(EventFilter.MOST_PARTS - 2, NEVER).append(ALWAYS));
        var all = new EventFilter.All(
                List.fill(EventFilter.MOST_PARTS - 2, ALWAYS).append(NEVER));

        assertThat(matches(any)).isEqualTo(Either.right(true));
        assertThat(matches(all)).isEqualTo(Either.right(false));
    }

    @Test
    void groups_as_deep_as_they_may_be_are_decided() {
        var deep = Array.range(0, EventFilter.MOST_DEPTH)
                .foldLeft(
                        ALWAYS,
                        (inner, level) -> level % 2 == 0
                                ? new EventFilter.Any(List.of(NEVER, inner))
                                : new EventFilter.All(List.of(inner, ALWAYS)));

        assertThat(matches(deep)).isEqualTo(Either.right(true));
    }

    @Test
    void a_value_may_be_one_of_thousands() {
        var values = Array.range(0, 2_000).map(number -> (Written) new Written.Text("v" + number));

        assertThat(matches(condition("/a", "in", new Written.Items(values.append(new Written.Text("x"))))))
                .isEqualTo(Either.right(true));
        assertThat(matches(condition("/a", "in", new Written.Items(values)))).isEqualTo(Either.right(false));
    }

    @Test
    void numbers_of_any_size_are_compared() {
        assertThat(matches(condition("/n", "lt", number("1E+999999999")))).isEqualTo(Either.right(true));
        assertThat(matches(condition("/n", "gt", number("-1E+400")))).isEqualTo(Either.right(true));
        assertThat(matches(condition("/n", "gt", number("1E-999999999")))).isEqualTo(Either.right(true));
        assertThat(matches(condition("/n", "lt", number("9223372036854775807"))))
                .isEqualTo(Either.right(true));
        assertThat(matches(condition("/n", "gt", number("-9223372036854775808"))))
                .isEqualTo(Either.right(true));
        assertThat(matches(condition("/n", "eq", number("3.000")))).isEqualTo(Either.right(true));
        assertThat(matches(condition("/n", "gt", number("-2.5")))).isEqualTo(Either.right(true));
    }

    private static Either<Failure, Boolean> matches(EventFilter filter) {
        return FilterPorts.filters().matches(filter, EVENT);
    }

    private static EventFilter condition(String field, String operator, Written value) {
        return new EventFilter.Condition(
                new JsonPointer(field), FilterOperator.parse(operator).get(), value);
    }

    private static Written number(String value) {
        return new Written.Amount(new BigDecimal(value));
    }
}
