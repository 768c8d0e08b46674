package io.liaison.torture.event.stage;

import io.liaison.torture.event.stage.StrikePlan.Timed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Strikes what was planned, each strike at its time, and returns when the last one is over. */
public record Strikes(EventStage stage, List<Timed> plan) {

    /** What goes wrong with a strike itself is thrown. */
    public void fall(Instant start) throws InterruptedException, ExecutionException {
        var fallen = new ArrayList<Future<Timed>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var next : plan) {
                var wait = Duration.between(Instant.now(), start.plus(next.at()));
                Thread.sleep(wait.isNegative() ? Duration.ZERO : wait);
                fallen.add(threads.submit(() -> {
                    strike(next.strike());
                    return next;
                }));
            }
        }
        for (var each : fallen) {
            var unused = each.get();
        }
    }

    private void strike(Strike strike) throws InterruptedException {
        var nodes = stage.nodes().all();
        switch (strike) {
            case Strike.Kill kill -> {
                nodes.get(kill.node()).kill(kill.absence());
                stage.time().endLeases();
            }
            case Strike.Stop stop -> nodes.get(stop.node()).stop(stop.time(), stage.time()::endLeases);
            case Strike.EndLeases ignored -> stage.time().endLeases();
            case Strike.RestartDatabase ignored -> stage.restartDatabase();
            case Strike.Storm storm -> stage.weather().storm(storm.time());
            case Strike.Absence absence -> stage.moods().leave(absence.time());
        }
    }
}
