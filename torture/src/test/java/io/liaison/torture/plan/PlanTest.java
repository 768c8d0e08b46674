package io.liaison.torture.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.torture.plan.Blow.Kill;
import io.liaison.torture.plan.Blow.Stop;
import io.liaison.torture.plan.Plan.Timed;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Duration TIME = Duration.ofMinutes(5);

    @Test
    void the_same_seed_plans_the_same_blows() {
        assertThat(plan(7)).isEqualTo(plan(7)).isNotEqualTo(plan(8));
    }

    @Test
    void all_kinds_of_blows_fall() {
        assertThat(plan(7))
                .extracting(timed -> timed.blow().getClass().getSimpleName())
                .contains("Kill", "Stop", "RestartDatabase", "Delay", "Spoil");
    }

    @Test
    void only_the_chosen_kinds_fall() {
        var plan = Plan.of(Options.of(TIME, 7).withKinds(Set.of(Kind.KILL)));

        assertThat(plan)
                .isNotEmpty()
                .allSatisfy(timed -> assertThat(timed.blow()).isInstanceOf(Kill.class));
    }

    @Test
    void an_engine_is_stopped_for_five_seconds_at_least_and_a_minute_at_most() {
        assertThat(LongStream.range(0, 50).boxed().flatMap(seed -> plan(seed).stream()))
                .filteredOn(timed -> timed.at().compareTo(Duration.ofMinutes(4)) < 0)
                .extracting(Timed::blow)
                .filteredOn(Stop.class::isInstance)
                .allSatisfy(blow ->
                        assertThat(((Stop) blow).time()).isBetween(Duration.ofSeconds(5), Duration.ofMinutes(1)));
    }

    @Test
    void one_engine_is_always_spared() {
        assertThat(LongStream.range(0, 50).boxed())
                .allSatisfy(seed -> assertThat(plan(seed))
                        .allSatisfy(timed ->
                                assertThat(awayAt(timed.at(), plan(seed))).isLessThan(3)));
    }

    private static List<Timed> plan(long seed) {
        return Plan.of(Options.of(TIME, seed));
    }

    private static long awayAt(Duration moment, List<Timed> plan) {
        return plan.stream()
                .filter(timed -> timed.at().compareTo(moment) <= 0)
                .filter(timed -> endOf(timed).compareTo(moment) >= 0)
                .count();
    }

    private static Duration endOf(Timed timed) {
        return switch (timed.blow()) {
            case Kill kill -> timed.at().plus(kill.absence());
            case Stop stop -> timed.at().plus(stop.time());
            case Blow.RestartDatabase restart -> Duration.ZERO;
            case Blow.Delay delay -> Duration.ZERO;
            case Blow.Spoil spoil -> Duration.ZERO;
        };
    }
}
