package io.liaison.persistence.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private final BlockingQueue<Seq<String>> written = new LinkedBlockingQueue<>();
    private final BlockingQueue<Callable<Integer>> answers = new SynchronousQueue<>();

    @Test
    void whoever_comes_alone_goes_at_once() throws Exception {
        var ada = new Writer(together(LONG), "ada");

        answer(1);

        assertThat(ada.outcome()).isEqualTo(Either.right("ada 1"));
        assertThat(written).containsExactly(List.of("ada"));
    }

    @Test
    void whoever_comes_meanwhile_shares_the_next_one_in_the_order_of_arrival() throws Exception {
        var together = together(LONG);
        var ada = new Writer(together, "ada");
        assertThat(written.take()).containsExactly("ada");
        var others = List.of("mary", "grace", "mary").map(name -> new Writer(together, name).untilItWaits());

        answer(1);
        answer(2);

        assertThat(ada.outcome()).isEqualTo(Either.right("ada 1"));
        assertThat(others.map(Writer::outcome))
                .containsExactly(Either.right("mary 2"), Either.right("grace 2"), Either.right("mary 2"));
        assertThat(written).containsExactly(List.of("mary", "grace", "mary"));
    }

    @Test
    void where_nobody_is_in_a_hurry_the_first_waits_for_others() throws Exception {
        var together = new GroupCommit<>(LONG, LONG, this::transaction);
        var ada = new Writer(together, "ada").untilItWaits();
        var others = List.of("mary", "grace").map(name -> new Writer(together, name).untilItWaits());

        ada.goesOn();
        answer(1);

        assertThat(others.prepend(ada).map(Writer::outcome))
                .containsExactly(Either.right("ada 1"), Either.right("mary 1"), Either.right("grace 1"));
        assertThat(written).containsExactly(List.of("ada", "mary", "grace"));
    }

    @Test
    void what_fails_together_is_tried_alone() throws Exception {
        var together = together(LONG);
        var ada = new Writer(together, "ada");
        assertThat(written.take()).containsExactly("ada");
        var others = List.of("mary", "grace").map(name -> new Writer(together, name).untilItWaits());

        answer(1);
        answer(-1);
        answer(3);
        answer(-1);

        assertThat(ada.outcome()).isEqualTo(Either.right("ada 1"));
        assertThat(others.map(Writer::outcome).map(Either::isRight)).containsExactlyInAnyOrder(true, false);
        assertThat(written).contains(List.of("mary", "grace"), List.of("mary"), List.of("grace"));
    }

    @Test
    void what_fails_alone_is_not_tried_again() throws Exception {
        var ada = new Writer(together(LONG), "ada");

        answer(-1);

        assertThat(ada.outcome()).isEqualTo(Either.left(new StorageUnavailable(LONG)));
        assertThat(written).hasSize(1);
    }

    @Test
    void who_is_let_down_by_whoever_went_for_all_goes_alone() throws Exception {
        var together = together(LONG);
        var ada = new Writer(together, "ada");
        assertThat(written.take()).containsExactly("ada");
        var first = new Writer(together, "mary").untilItWaits();
        var second = new Writer(together, "grace").untilItWaits();

        answer(1);
        answer(() -> {
            throw new OutOfMemoryError("planted");
        });
        answer(3);

        assertThat(ada.outcome()).isEqualTo(Either.right("ada 1"));
        assertThat(first.end()).hasMessage("planted");
        assertThat(second.outcome()).isEqualTo(Either.right("grace 3"));
    }

    @Test
    void who_has_waited_long_enough_for_others_goes_alone() throws Exception {
        var together = together(Duration.ofMillis(1));
        var ada = new Writer(together, "ada");
        assertThat(written.take()).containsExactly("ada");
        var grace = new Writer(together, "grace");
        assertThat(written.take()).containsExactly("grace");

        answer(1);
        answer(1);

        assertThat(ada.outcome()).isEqualTo(Either.right("ada 1"));
        assertThat(grace.outcome()).isEqualTo(Either.right("grace 1"));
    }

    private GroupCommit<String, String> together(Duration patience) {
        return new GroupCommit<>(patience, this::transaction);
    }

    /** Answers each name with the number of the transaction. */
    private Either<Failure, Seq<String>> transaction(Seq<String> names) {
        written.add(names);
        try {
            var number = answers.take().call();
            return number < 0
                    ? Either.left(new StorageUnavailable(LONG))
                    : Either.right(names.map(name -> name + " " + number));
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private void answer(int number) throws InterruptedException {
        answer(() -> number);
    }

    private void answer(Callable<Integer> number) throws InterruptedException {
        assertThat(answers.offer(number, 10, TimeUnit.SECONDS))
                .as("somebody writes")
                .isTrue();
    }

    /** One who writes, in a thread of its own. */
    private static final class Writer {
        private final FutureTask<Either<Failure, String>> task;
        private final Thread thread;

        Writer(GroupCommit<String, String> together, String name) {
            task = new FutureTask<>(() -> together.write(name));
            thread = Thread.ofPlatform().daemon().start(task);
        }

        Writer untilItWaits() {
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                assertThat(task.isDone()).as("it waits for nobody").isFalse();
                Thread.onSpinWait();
            }
            return this;
        }

        /** As if it had lingered long enough. */
        void goesOn() {
            LockSupport.unpark(thread);
        }

        Either<Failure, String> outcome() {
            try {
                return task.get(LONG.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException | InterruptedException | TimeoutException unexpected) {
                throw new AssertionError(unexpected);
            }
        }

        Throwable end() throws InterruptedException {
            thread.join();
            return task.exceptionNow();
        }
    }
}
