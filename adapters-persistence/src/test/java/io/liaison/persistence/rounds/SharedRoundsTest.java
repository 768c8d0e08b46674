package io.liaison.persistence.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.Rounds.Pace;
import io.liaison.application.port.outbound.Rounds.Round;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.persistence.TestStorage;
import io.liaison.persistence.work.Pool;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedRoundsTest {
    private static final Duration BEAT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofMillis(10);
    private static final int WAITING = 40;
    private final SharedRounds one = new SharedRounds(TestStorage.pool(), BEAT);
    private final SharedRounds other = new SharedRounds(TestStorage.pool(), BEAT);
    private final Semaphore made = new Semaphore(0);

    @BeforeEach
    void forget() {
        TestStorage.empty();
        TestStorage.database()
                .ask(sql -> sql.execute("delete from scheduled_tasks"))
                .get();
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void a_round_is_made_again_after_a_rest() throws InterruptedException {
        one.start(List.of(round("again", SHORT, () -> Either.right(Pace.AFTER_A_REST))))
                .get();

        made.acquire(3);
    }

    @Test
    void a_round_that_has_more_to_do_does_not_rest() throws InterruptedException {
        one.start(List.of(round("more", LONG, () -> Either.right(Pace.AT_ONCE))))
                .get();

        made.acquire(3);
    }

    @Test
    void a_round_that_failed_is_made_again_after_a_rest() throws InterruptedException {
        one.start(List.of(round("failing", SHORT, () -> Either.left(new StorageUnavailable(SHORT)))))
                .get();

        made.acquire(3);
    }

    @Test
    void a_round_with_a_bug_is_made_again_after_a_rest() throws InterruptedException {
        one.start(List.of(round("buggy", SHORT, () -> {
                    throw new IllegalStateException("a bug");
                })))
                .get();

        made.acquire(3);
    }

    @Test
    void rounds_that_wait_for_something_hold_up_no_others() throws InterruptedException {
        var stuck = new CountDownLatch(1);
        var waiting = List.range(0, WAITING).map(number -> round("waiting-" + number, LONG, () -> awaiting(stuck)));

        var steady = new SharedRounds(TestStorage.pool());
        steady.start(waiting.append(round("quick", SHORT, () -> Either.right(Pace.AFTER_A_REST))))
                .get();

        assertThat(made.tryAcquire(WAITING + 2, 30, TimeUnit.SECONDS)).isTrue();
        stuck.countDown();
        steady.close();
    }

    @Test
    void nobody_makes_a_round_that_another_is_making() throws InterruptedException {
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        var round = round("alone", SHORT, () -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            atOnce.decrementAndGet();
            return Either.right(Pace.AT_ONCE);
        });

        one.start(List.of(round)).get();
        other.start(List.of(round)).get();
        made.acquire(6);

        assertThat(most).hasValue(1);
    }

    /** The one that dies takes its connections along, as a killed process does, so its heart stops beating. */
    @Test
    void a_round_is_taken_over_from_a_process_that_died_in_it() throws InterruptedException {
        var stuck = new CountDownLatch(1);
        var location = TestStorage.location();
        var lifeline =
                Pool.open(location.url(), location.user(), location.password().reveal());
        var dying = new SharedRounds(lifeline, BEAT);
        dying.start(List.of(round("taken-over", LONG, () -> awaiting(stuck)))).get();
        made.acquire();

        lifeline.close();
        one.start(List.of(round("taken-over", LONG, () -> Either.right(Pace.AFTER_A_REST))))
                .get();

        assertThat(made.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        stuck.countDown();
        dying.close();
    }

    @Test
    void none_begins_without_the_database() {
        var nowhere = Pool.open("jdbc:postgresql://127.0.0.1:1/none", "nobody", "");
        try (nowhere) {
            assertThat(new SharedRounds(nowhere).start(List.empty()).getLeft()).isInstanceOf(StorageUnavailable.class);
        }
    }

    private static Either<Failure, Pace> awaiting(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return Either.right(Pace.AFTER_A_REST);
    }

    private Round round(String name, Duration rest, Supplier<Either<Failure, Pace>> batch) {
        return new Round(name, rest, () -> {
            made.release();
            return batch.get();
        });
    }
}
