package io.liaison.domain.connection;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.folder.FolderPath;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    @Test
    void waits_longer_after_each_attempt() {
        assertThat(pause(1)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
        assertThat(pause(4)).isBetween(Duration.ofSeconds(40), Duration.ofSeconds(80));
        assertThat(pause(99)).isBetween(Duration.ofMinutes(42), Duration.ofMinutes(86));
    }

    @Test
    void what_failed_together_does_not_come_back_together() {
        var random = new SplittableRandom(7);

        var waits = List.fill(100, () -> new Delivery(announcement(random.nextLong()), 6))
                .map(delivery -> delivery.nextAttempt(NOON).get());

        assertThat(HashSet.ofAll(waits)).hasSizeGreaterThan(95);
    }

    /** Calculated elsewhere, with the last step of SplitMix64 as its authors wrote it. */
    @Test
    void where_in_its_second_half_a_wait_ends_is_the_same_in_every_process() {
        assertThat(pause(1, 1)).isEqualTo(Duration.ofMillis(5_849));
        assertThat(pause(1, 2)).isEqualTo(Duration.ofMillis(16_903));
        assertThat(pause(2, 1)).isEqualTo(Duration.ofMillis(6_494));
        assertThat(pause(-7, 3)).isEqualTo(Duration.ofMillis(39_569));
    }

    @Test
    void is_given_up_after_a_day() {
        var delivery = new Delivery(announcement(1), 1);

        assertThat(delivery.nextAttempt(NOON.plus(Delivery.LIFE).minusSeconds(11)))
                .isNotEmpty();
        assertThat(delivery.nextAttempt(NOON.plus(Delivery.LIFE))).isEmpty();
    }

    private static Duration pause(int attempts) {
        return pause(1, attempts);
    }

    private static Duration pause(long number, int attempts) {
        var now = NOON.plusSeconds(60);
        return Duration.between(
                now,
                new Delivery(announcement(number), attempts).nextAttempt(now).get());
    }

    private static Announcement announcement(long number) {
        return Announcement.of(
                new UUID(1, number),
                AnnouncementKind.BROKE,
                new ConnectionView(aConnection().broken("revoked"), new FolderPath("Shared"), "Petstore"),
                NOON);
    }
}
