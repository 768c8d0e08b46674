package io.liaison.providers.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.EventFilters;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.FilterUnusable;
import io.liaison.domain.trigger.EventBody;
import io.liaison.domain.trigger.EventFilter;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever users write, and whatever an event holds, a filter is done in a bounded time and with the memory that is there. */
class BoundedFilterTest {
    private static final Duration MOST = Duration.ofSeconds(20);
    private static final EventFilters FILTERS = FilterPorts.filters();
    private static final EventBody MANY = EventBody.json(IntStream.range(0, 1_000)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(",", "{\"s\":\"text\",\"l\":[", "]}")));

    @Test
    void loops_end() {
        assertThat(inTime("event.l.all(a, event.l.all(b, a + b >= 0))", MANY))
                .isEqualTo(Either.left(new FilterUnusable("evaluation error at 11: Iteration budget exceeded: 10000")));
        assertThat(inTime("event.l.all(a, a >= 0)", MANY)).isEqualTo(Either.right(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[event.s].map(x, x + x).exists(x, x == '')",
                "event.s + event.s == ''",
                "'a' + 'a' == ''",
                "size(event.l + event.l) > 0",
                "[1] + [1] == []",
                "event.l.filter(x, x > 1) == []",
                "[1].exists(x, [[x, x]].exists(y, y == y))",
                "[1].exists(x, [{'a': x}].exists(y, y == y))",
                "[1].exists(x, [google.protobuf.Int64Value{value: x}].exists(y, true))"
            })
    void nothing_can_be_made_that_is_larger_than_what_is_there(String expression) {
        assertThat(inTime(expression, MANY).getLeft()).isInstanceOf(FilterUnusable.class);
    }

    @Test
    void expressions_do_not_nest_for_ever() {
        var deep = "(".repeat(1_900) + "true" + ")".repeat(1_900);

        assertThat(inTime(deep, MANY).getLeft()).isInstanceOf(FilterUnusable.class);
    }

    @Test
    void patterns_are_small_and_matched_with_short_texts_only() {
        var large = EventBody.json("{\"s\":\"" + "a".repeat(25_000_000) + "\"}");

        assertThat(inTime("event.s.matches('(a*)*b')", EventBody.json("{\"s\":\"" + "a".repeat(50_000) + "\"}")))
                .isEqualTo(Either.right(false));
        assertThat(inTime("event.s.matches('(a*)*b')", large))
                .isEqualTo(Either.left(new FilterUnusable("a text is too long to be matched")));
        assertThat(inTime("event.s.matches('((a{100}){100}){100}')", MANY).getLeft())
                .isInstanceOf(FilterUnusable.class);
    }

    @Test
    void texts_are_found_in_large_texts() {
        var half = "a".repeat(6_000_000);
        var text = EventBody.json("{\"s\":\"" + half + half + "\",\"t\":\"" + half + "b\",\"u\":\"" + half + "\"}");

        assertThat(inTime("event.s.contains(event.t)", text)).isEqualTo(Either.right(false));
        assertThat(inTime("event.s.contains(event.u)", text)).isEqualTo(Either.right(true));
    }

    @Test
    void what_takes_too_long_is_given_up() {
        var time = new AtomicLong();
        var filters =
                new CelEventFilters(() -> time.addAndGet(Duration.ofMillis(300).toNanos()));
        var slow = new EventFilter.Expression("event.l.all(a, a >= 0)");

        assertThat(filters.matches(slow, MANY)).isEqualTo(Either.left(new FilterUnusable("it takes too long")));
        assertThat(filters.matches(new EventFilter.Expression("true"), MANY)).isEqualTo(Either.right(true));
    }

    private static Either<Failure, Boolean> inTime(String expression, EventBody event) {
        var begun = System.nanoTime();
        var outcome = FILTERS.matches(new EventFilter.Expression(expression), event);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MOST);
        return outcome;
    }
}
