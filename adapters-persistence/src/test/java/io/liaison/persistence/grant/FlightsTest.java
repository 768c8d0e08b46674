package io.liaison.persistence.grant;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.persistence.grant.Flights.Flight;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlightsTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private final Flights<String> flights = new Flights<>();

    @Test
    void the_first_leads_and_the_next_waits_for_it() {
        assertThat(flights.join("ada").isRight()).isTrue();
        assertThat(flights.join("ada").isLeft()).isTrue();
    }

    @Test
    void each_key_has_a_flight_of_its_own() {
        assertThat(flights.join("ada").isRight()).isTrue();
        assertThat(flights.join("grace").isRight()).isTrue();
    }

    @Test
    void after_the_landing_somebody_else_leads() {
        flights.land("ada", leading("ada"));

        assertThat(flights.join("ada").isRight()).isTrue();
    }

    @Test
    void a_flight_that_has_landed_is_waited_for_no_longer() {
        var leader = leading("ada");
        var follower = following("ada");
        flights.land("ada", leader);

        assertThat(follower.await(Duration.ZERO)).isTrue();
    }

    @Test
    void a_flight_lands_by_the_number_that_its_leader_gave_it() {
        leading("ada").under(7);
        var follower = following("ada");

        flights.land("ada", 7);

        assertThat(follower.await(Duration.ZERO)).isTrue();
    }

    @Test
    void whoever_lands_twice_ends_no_later_flight() {
        var former = leading("ada");
        former.under(7);
        flights.land("ada", 7);
        leading("ada").under(8);
        var later = following("ada");

        flights.land("ada", former);
        flights.land("ada", 7);

        assertThat(former.await(Duration.ZERO)).isTrue();
        assertThat(later.await(Duration.ZERO)).isFalse();
    }

    @Test
    void a_landing_without_a_flight_is_none() {
        flights.land("ada", 7);

        assertThat(flights.join("ada").isRight()).isTrue();
    }

    @Test
    void who_has_waited_long_enough_is_told_so() {
        leading("ada");

        assertThat(following("ada").await(Duration.ofMillis(1))).isFalse();
    }

    @Test
    void who_is_wanted_elsewhere_waits_no_longer_and_stays_wanted() {
        leading("ada");
        var follower = following("ada");

        Thread.currentThread().interrupt();

        assertThat(follower.await(LONG)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void all_who_wait_go_on_when_it_lands() throws InterruptedException {
        var leader = leading("ada");
        var followers = Stream.generate(() -> following("ada")).limit(100).toList();
        var waiting = new CountDownLatch(followers.size());

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = followers.stream()
                    .map(follower -> threads.submit(() -> {
                        waiting.countDown();
                        return follower.await(LONG);
                    }))
                    .toList();
            waiting.await();
            flights.land("ada", leader);

            assertThat(ends).allSatisfy(end -> assertThat(end.get()).isTrue());
        }
    }

    @Test
    void of_many_who_come_at_once_never_two_lead() throws InterruptedException {
        var leading = new AtomicInteger();
        Callable<Boolean> fly = () -> flights.join("ada").fold(other -> other.await(LONG), own -> lead(own, leading));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(
                            Stream.generate(() -> fly).limit(10_000).toList()))
                    .allSatisfy(one -> assertThat(one.get()).isTrue());
        }
    }

    /** Whether nobody else leads meanwhile. */
    private boolean lead(Flight own, AtomicInteger leading) {
        try {
            return leading.incrementAndGet() == 1 && leading.decrementAndGet() == 0;
        } finally {
            flights.land("ada", own);
        }
    }

    private Flight leading(String key) {
        return flights.join(key).get();
    }

    private Flight following(String key) {
        return flights.join(key).getLeft();
    }
}
