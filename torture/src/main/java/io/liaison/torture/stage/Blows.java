package io.liaison.torture.stage;

import io.liaison.torture.plan.Blow;
import io.liaison.torture.plan.Plan.Timed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Strikes what was planned, each blow at its time, and returns when the last one is over. */
public record Blows(Stage stage, List<Timed> plan) {

    /** The moment in which all was over; what goes wrong with a blow itself is thrown. */
    public Instant strike(Instant start) throws InterruptedException, ExecutionException {
        var struck = new ArrayList<Future<Timed>>();
        try (var blows = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var next : plan) {
                var wait = Duration.between(Instant.now(), start.plus(next.at()));
                Thread.sleep(wait.isNegative() ? Duration.ZERO : wait);
                struck.add(blows.submit(() -> {
                    strike(next.blow());
                    return next;
                }));
            }
        }
        for (var blow : struck) {
            var unused = blow.get();
        }
        return Instant.now();
    }

    private void strike(Blow blow) throws InterruptedException {
        switch (blow) {
            case Blow.Kill kill -> stage.engines().get(kill.engine()).kill(kill.absence());
            case Blow.Stop stop -> stage.engines().get(stop.engine()).stop(stop.time());
            case Blow.RestartDatabase restart -> stage.restartDatabase();
            case Blow.Delay delay -> stage.provider().delayAnswers(delay.time(), delay.times());
            case Blow.Spoil spoil -> stage.provider().spoilAnswers(spoil.kind(), spoil.times());
        }
    }
}
