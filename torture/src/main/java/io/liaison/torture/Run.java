package io.liaison.torture;

import io.liaison.torture.crowd.Crowd;
import io.liaison.torture.crowd.LastWords;
import io.liaison.torture.crowd.Pool;
import io.liaison.torture.evidence.Answer;
import io.liaison.torture.evidence.Evidence;
import io.liaison.torture.evidence.Traces;
import io.liaison.torture.plan.Options;
import io.liaison.torture.plan.Plan;
import io.liaison.torture.plan.Plan.Timed;
import io.liaison.torture.stage.Blows;
import io.liaison.torture.stage.Stage;
import io.liaison.torture.verdict.Report;
import io.liaison.torture.verdict.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** One run, from an empty folder to a verdict. */
public record Run(Options options, List<Timed> plan, Verdict verdict) {

    public static Run in(Path folder, Options options) throws InterruptedException {
        var plan = Plan.of(options);
        try (var stage = Stage.set(options, folder)) {
            var pool = new Pool(stage::connect, options.connections());
            var answers = tortured(stage, pool, options, plan);
            stage.provider().behave();
            Thread.sleep(Stage.TOKEN_LIFE);
            var ends = new LastWords(stage.engines()).of(pool.all());
            return new Run(
                    options,
                    plan,
                    Verdict.on(new Evidence(
                            pool.all(),
                            stage.provider().generations(),
                            Traces.in(folder),
                            stage.timeline().incidents(),
                            answers,
                            ends)));
        }
    }

    public String report() {
        return Report.of(options, plan, verdict);
    }

    private static List<Answer> tortured(Stage stage, Pool pool, Options options, List<Timed> plan)
            throws InterruptedException {
        var start = Instant.now();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var blows = threads.submit(() -> new Blows(stage, plan).strike(start));
            var answers = new Crowd(stage.engines(), pool, options).askUntil(start.plus(options.time()));
            blows.get();
            return answers;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
