package io.liaison.torture.event.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private final Series series = new Series("account shown");
    private final Lags lags = new Lags();
    private final Arrivals arrivals = new Arrivals(series, number -> number != 3, true, lags);

    @Test
    void what_arrives_has_an_effect() {
        var number = happened();

        arrivals.take(id(1), 1, number);

        assertThat(arrivals.effects()).isOne();
        assertThat(arrivals.missing().isEmpty()).isTrue();
        assertThat(lags.count()).isOne();
    }

    @Test
    void what_was_sent_again_under_its_id_has_none() {
        var number = happened();

        arrivals.take(id(1), 1, number);
        arrivals.take(id(1), 1, number);

        assertThat(arrivals.effects()).isOne();
        assertThat(arrivals.repeated()).isOne();
        assertThat(arrivals.doubled() + arrivals.disordered() + arrivals.strange())
                .isZero();
    }

    @Test
    void the_same_under_another_id_is_doubled() {
        var number = happened();

        arrivals.take(id(1), 1, number);
        arrivals.take(id(2), 2, number);

        assertThat(arrivals.doubled()).isOne();
    }

    @Test
    void something_else_under_an_id_that_is_known_is_strange_and_missing() {
        var first = happened();
        var second = happened();

        arrivals.take(id(1), 1, first);
        arrivals.take(id(1), 1, second);

        assertThat(arrivals.strange()).isOne();
        assertThat(arrivals.missing().stream()).containsExactly(second);
    }

    @Test
    void what_comes_for_the_first_time_after_something_later_is_out_of_order() {
        var first = happened();
        var second = happened();

        arrivals.take(id(2), 2, second);
        arrivals.take(id(1), 1, first);

        assertThat(arrivals.disordered()).isOne();
    }

    @Test
    void what_comes_again_is_never_out_of_order() {
        var first = happened();
        var second = happened();

        arrivals.take(id(1), 1, first);
        arrivals.take(id(2), 2, second);
        arrivals.take(id(1), 1, first);

        assertThat(arrivals.disordered()).isZero();
    }

    @Test
    void what_never_happened_was_there_before_or_is_forged_is_strange() {
        arrivals.take(id(1), 1, Series.FORMER);
        arrivals.take(id(2), 2, Series.FORGED);
        arrivals.take(id(3), 3, 1);

        assertThat(arrivals.strange()).isEqualTo(3);
        assertThat(arrivals.effects()).isZero();
    }

    @Test
    void what_the_filter_keeps_back_is_not_missed_and_strange_when_it_comes() {
        happened();
        happened();
        var unwanted = happened();

        arrivals.take(id(3), 3, unwanted);

        assertThat(arrivals.missing().stream()).containsExactly(1, 2);
        assertThat(arrivals.strange()).isOne();
    }

    @Test
    void what_happens_while_nobody_waits_all_the_time_is_not_missed() {
        var restless = new Arrivals(series, any -> true, false, lags);

        happened();

        assertThat(restless.missing().isEmpty()).isTrue();
    }

    @Test
    void what_is_owed_to_nobody_is_not_missed() {
        series.next();

        assertThat(arrivals.missing().isEmpty()).isTrue();
    }

    private int happened() {
        var number = series.next();
        series.owe(number);
        return number;
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
