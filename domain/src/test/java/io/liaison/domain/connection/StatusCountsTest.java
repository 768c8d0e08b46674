package io.liaison.domain.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.ConnectionStatus.Pending;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ProviderMessage;
import io.vavr.collection.HashMap;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusCountsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void each_status_is_counted_apart() {
        var counts = StatusCounts.NONE
                .and(new Connected(NOW), NOW)
                .and(broken(ErrorCode.GRANT_REJECTED, Duration.ofMinutes(5)), NOW)
                .and(new Connected(NOW), NOW)
                .and(new Pending(NOW, NOW.plusSeconds(1)), NOW);

        assertThat(counts.pending()).isEqualTo(1);
        assertThat(counts.connected()).isEqualTo(2);
        assertThat(counts.disconnected()).isEqualTo(1);
        assertThat(counts.all()).isEqualTo(4);
    }

    @Test
    void a_consent_that_nobody_gave_in_time_is_broken_since_its_end() {
        var end = NOW.minus(Duration.ofDays(2));

        var counts = StatusCounts.NONE.and(new Pending(end.minus(Duration.ofDays(9)), end), NOW);

        assertThat(counts.brokenBy(ErrorCode.AUTHORIZATION_EXPIRED)).isEqualTo(1);
        assertThat(counts.brokenFor(BrokenFor.WEEK)).isEqualTo(1);
    }

    @Test
    void what_breaks_most_comes_first() {
        var counts = StatusCounts.NONE
                .and(new Breakage(ErrorCode.GRANT_REJECTED, BrokenFor.HOUR), 2)
                .and(new Breakage(ErrorCode.CLIENT_REJECTED, BrokenFor.HOUR), 2)
                .and(new Breakage(ErrorCode.CLIENT_REJECTED, BrokenFor.WEEK), 1);

        assertThat(counts.reasons()).containsExactly(ErrorCode.CLIENT_REJECTED, ErrorCode.GRANT_REJECTED);
        assertThat(counts.brokenBy(ErrorCode.CLIENT_REJECTED)).isEqualTo(3);
        assertThat(counts.brokenFor(BrokenFor.HOUR)).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void a_time_is_found_by_its_key_and_no_other_is(BrokenFor time) {
        assertThat(BrokenFor.parse(time.key())).contains(time);
        assertThat(BrokenFor.parse(time.name())).isEmpty();
        assertThat(BrokenFor.parse(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT0S, HOUR", "PT59M59S, HOUR", "PT1H, DAY", "P1D, WEEK", "P7D, MONTH", "P30D, LONGER", "P9999D, LONGER"
    })
    void a_time_belongs_to_the_shortest_that_is_longer(Duration time, BrokenFor expected) {
        assertThat(BrokenFor.of(time)).isEqualTo(expected);
    }

    private static Disconnected broken(ErrorCode why, Duration time) {
        return new Disconnected(new Diagnosis(why, HashMap.empty(), ProviderMessage.NONE), NOW.minus(time));
    }
}
