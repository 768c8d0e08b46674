package io.liaison.persistence.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class BatchLoaderTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private final BlockingQueue<Set<String>> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<Callable<Integer>> answers = new SynchronousQueue<>();

    @Test
    void whoever_comes_alone_goes_at_once() throws Exception {
        var ada = new Caller(loader(LONG), "ada");

        answer(1);

        assertThat(ada.found()).isEqualTo(found("ada 1"));
        assertThat(asked).containsExactly(HashSet.of("ada"));
    }

    @Test
    void whoever_comes_meanwhile_shares_the_next_round_trip() throws Exception {
        var loader = loader(LONG);
        var ada = new Caller(loader, "ada");
        asked.take();
        var others = List.of("grace", "mary", "grace").map(name -> new Caller(loader, name).untilItWaits());

        answer(1);
        answer(2);

        assertThat(ada.found()).isEqualTo(found("ada 1"));
        assertThat(others.map(Caller::found)).containsExactly(found("grace 2"), found("mary 2"), found("grace 2"));
        assertThat(asked).containsExactly(HashSet.of("grace", "mary"));
    }

    @Test
    void what_is_not_there_is_missed_only_by_whoever_asked_for_it() throws Exception {
        var loader = loader(LONG);
        var ada = new Caller(loader, "ada");
        asked.take();
        var nobody = new Caller(loader, "nobody").untilItWaits();
        var grace = new Caller(loader, "grace").untilItWaits();

        answer(1);
        answer(2);

        assertThat(ada.found()).isEqualTo(found("ada 1"));
        assertThat(nobody.found()).isEqualTo(Either.right(Option.none()));
        assertThat(grace.found()).isEqualTo(found("grace 2"));
    }

    @Test
    void a_failure_is_told_to_all_of_a_round_trip_and_to_no_others() throws Exception {
        var loader = loader(LONG);
        var ada = new Caller(loader, "ada");
        asked.take();
        var others = List.of("grace", "mary").map(name -> new Caller(loader, name).untilItWaits());

        answer(1);
        answer(-1);

        assertThat(ada.found()).isEqualTo(found("ada 1"));
        assertThat(others.map(Caller::found)).containsOnly(failed());
        var later = new Caller(loader, "ada");
        answer(3);
        assertThat(later.found()).isEqualTo(found("ada 3"));
    }

    @Test
    void who_is_let_down_by_whoever_went_for_all_goes_alone() throws Exception {
        var loader = loader(LONG);
        var ada = new Caller(loader, "ada");
        asked.take();
        var first = new Caller(loader, "grace").untilItWaits();
        var second = new Caller(loader, "mary").untilItWaits();

        answer(1);
        answer(() -> {
            throw new OutOfMemoryError("planted");
        });
        answer(3);

        assertThat(ada.found()).isEqualTo(found("ada 1"));
        assertThat(first.end()).hasMessage("planted");
        assertThat(second.found()).isEqualTo(found("mary 3"));
    }

    @Test
    void who_has_waited_long_enough_for_others_goes_alone() throws Exception {
        var loader = loader(Duration.ofMillis(1));
        var ada = new Caller(loader, "ada");
        asked.take();
        var grace = new Caller(loader, "grace");
        assertThat(asked.take()).containsExactly("grace");

        answer(1);
        answer(1);

        assertThat(List.of(ada, grace).map(Caller::found)).containsExactly(found("ada 1"), found("grace 1"));
        var later = new Caller(loader, "mary");
        answer(2);
        assertThat(later.found()).isEqualTo(found("mary 2"));
    }

    private BatchLoader<String, String> loader(Duration patience) {
        return new BatchLoader<>(1, patience, this::roundTrip);
    }

    /** Answers each name with the number of the round trip. */
    private Either<Failure, Map<String, String>> roundTrip(Set<String> names) {
        asked.add(names);
        try {
            var number = answers.take().call();
            return number < 0
                    ? Either.left(new StorageUnavailable(LONG))
                    : Either.right(names.remove("nobody").toMap(name -> name, name -> name + " " + number));
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private void answer(int number) throws InterruptedException {
        answer(() -> number);
    }

    private void answer(Callable<Integer> number) throws InterruptedException {
        assertThat(answers.offer(number, 10, TimeUnit.SECONDS))
                .as("somebody makes a round trip")
                .isTrue();
    }

    private static Either<Failure, Option<String>> found(String what) {
        return Either.right(Option.some(what));
    }

    private static Either<Failure, Option<String>> failed() {
        return Either.left(new StorageUnavailable(LONG));
    }

    /** One who asks, in a thread of its own. */
    private static final class Caller {
        private final FutureTask<Either<Failure, Option<String>>> task;
        private final Thread thread;

        Caller(BatchLoader<String, String> loader, String name) {
            task = new FutureTask<>(() -> loader.load(name));
            thread = Thread.ofPlatform().daemon().start(task);
        }

        Caller untilItWaits() {
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                assertThat(task.isDone()).as("it waits for nobody").isFalse();
                Thread.onSpinWait();
            }
            return this;
        }

        Either<Failure, Option<String>> found() {
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
