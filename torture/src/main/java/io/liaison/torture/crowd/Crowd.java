package io.liaison.torture.crowd;

import io.liaison.torture.evidence.Answer;
import io.liaison.torture.evidence.Subject;
import io.liaison.torture.plan.Options;
import io.liaison.torture.stage.Engine;
import io.liaison.torture.stage.Engine.Running;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The callers: each asks any engine that is up for the token of any connection, pauses a little, and asks again. */
public final class Crowd {
    private final List<Engine> engines;
    private final Pool pool;
    private final Options options;
    private final Set<Subject> lost = new HashSet<>();

    public Crowd(List<Engine> engines, Pool pool, Options options) {
        this.engines = engines;
        this.pool = pool;
        this.options = options;
    }

    /** All that they were told until then. */
    public List<Answer> askUntil(Instant end) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(IntStream.range(0, options.callers())
                            .mapToObj(number -> caller(new Random(options.seed() + number), end))
                            .toList())
                    .stream()
                    .flatMap(done -> answers(done).stream())
                    .toList();
        }
    }

    private Callable<List<Answer>> caller(Random random, Instant end) {
        return () -> {
            var answers = new ArrayList<Answer>();
            while (Instant.now().isBefore(end)) {
                var open = engines.stream()
                        .flatMap(engine -> engine.open().stream())
                        .toList();
                if (!open.isEmpty()) {
                    answers.add(ask(open.get(random.nextInt(open.size())), pool.any(random)));
                }
                Thread.sleep(random.nextInt(50, 250));
            }
            return answers;
        };
    }

    private Answer ask(Running engine, Subject subject) throws InterruptedException {
        var answer = Asking.ask(engine, subject);
        if (answer.isBroken() && isNews(subject)) {
            pool.replace(subject);
        }
        return answer;
    }

    private synchronized boolean isNews(Subject subject) {
        return lost.add(subject);
    }

    private static List<Answer> answers(Future<List<Answer>> done) {
        try {
            return done.get();
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
