package io.liaison.torture.event.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.torture.event.evidence.Arrivals;
import io.liaison.torture.event.evidence.EventEvidence;
import io.liaison.torture.event.evidence.Lags;
import io.liaison.torture.event.evidence.Left;
import io.liaison.torture.event.evidence.Series;
import io.liaison.torture.event.evidence.Tally;
import io.liaison.torture.evidence.Incident;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventVerdictTest {
    private static final Instant NOON = Instant.parse("2026-04-17T12:00:00Z");
    private final Series series = new Series("account shown");
    private final Lags lags = new Lags();
    private final Arrivals arrivals = new Arrivals(series, any -> true, true, lags);
    private final Tally tally = new Tally();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private final Map<String, String> states = new TreeMap<>();
    private long dead;

    @Test
    void all_is_well_when_everything_has_arrived_once() {
        arrive(1, happened());
        arrive(2, happened());

        assertThat(verdict().broken()).isEmpty();
        assertThat(verdict().events()).isEqualTo(2);
        assertThat(verdict().effects()).isEqualTo(2);
    }

    @Test
    void what_is_missing_is_lost() {
        happened();

        assertThat(verdict().lost()).containsExactly(Map.entry("account shown", "1: 1"));
        assertThat(verdict().broken()).containsExactly("nothing is lost");
    }

    @Test
    void what_has_an_effect_twice_is_told() {
        var number = happened();

        arrive(1, number);
        arrive(2, number);

        assertThat(verdict().broken()).containsExactly("nothing has an effect twice");
    }

    @Test
    void what_overtakes_something_is_told() {
        var first = happened();
        var second = happened();

        arrive(2, second);
        arrive(1, first);

        assertThat(verdict().broken()).containsExactly("nothing overtakes what was received before");
    }

    @Test
    void what_never_happened_is_told() {
        arrive(1, Series.FORGED);

        assertThat(verdict().broken()).containsExactly("nothing arrives that did not happen");
    }

    @Test
    void whoever_believes_a_forger_or_forgets_to_sign_is_told_of() {
        tally.count(Tally.FORGED_ACCEPTED);
        tally.count(Tally.UNSIGNED);

        assertThat(verdict().broken()).containsExactly("nothing forged is accepted", "everything delivered is signed");
    }

    @Test
    void what_is_given_up_and_who_is_not_active_is_told() {
        dead = 1;
        states.put("account-0", "failing");

        assertThat(verdict().broken()).containsExactly("no delivery is given up", "every trigger is active in the end");
    }

    @Test
    void a_subscription_that_is_left_is_told() {
        left.add(new Left("account-0", NOON, NOON.plusMillis(20)));

        assertThat(verdict().broken()).containsExactly("no subscription is left behind");
    }

    @Test
    void one_that_was_made_while_somebody_was_killed_is_counted_apart() {
        left.add(new Left("account-0", NOON, NOON.plusMillis(20)));
        incidents.add(new Incident(Incident.Kind.KILLED, "0", NOON.plusMillis(30), NOON.plusMillis(30)));

        assertThat(verdict().broken()).isEmpty();
        assertThat(verdict().orphansInWindow()).isOne();
    }

    @Test
    void one_that_was_made_long_before_has_no_such_excuse() {
        left.add(new Left("account-0", NOON, NOON.plusMillis(20)));
        incidents.add(new Incident(Incident.Kind.KILLED, "0", NOON.plusSeconds(30), NOON.plusSeconds(30)));

        assertThat(verdict().orphans()).containsExactly("account-0");
    }

    private int happened() {
        var number = series.next();
        series.owe(number);
        return number;
    }

    private void arrive(int sequence, int number) {
        arrivals.take(new UUID(0, sequence), sequence, number);
    }

    private EventVerdict verdict() {
        return EventVerdict.on(new EventEvidence(
                List.of(arrivals), tally, incidents, left, states, dead, lags, lags, Duration.ofSeconds(3)));
    }
}
