package io.liaison.persistence.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.persistence.TestStorage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SharedClockTest {
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void tells_the_time_of_this_machine_before_it_knows_another() {
        assertThat(new SharedClock().instant()).isBetween(Instant.now().minus(MINUTE), Instant.now());
    }

    @Test
    void goes_on_from_what_it_was_told_last() {
        var clock = new SharedClock();

        clock.set(LONG_AGO);

        assertThat(clock.instant()).isBetween(LONG_AGO, LONG_AGO.plus(MINUTE));
    }

    @Test
    void is_set_by_the_database_that_a_process_is_present_at() {
        try (var presence = Presence.at(TestStorage.location())) {
            presence.awaitKnown();

            var told = TestStorage.database()
                    .ask(sql -> sql.fetchSingle("select clock_timestamp()").into(Instant.class))
                    .get();
            assertThat(presence.clock().instant()).isBetween(told.minusSeconds(5), told.plusSeconds(5));
        }
    }
}
