package io.liaison.torture.event.stage;

import io.liaison.torture.evidence.Incident;
import io.liaison.torture.stage.ServerProcess;
import io.liaison.torture.stage.ServerProcess.Launch;
import io.liaison.torture.stage.Timeline;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A place for one server at a time: who is killed there has a successor at the same address. */
public final class Node {
    private static final int TRIES = 20;
    private final int number;
    private final Launch launch;
    private final OutputStream log;
    private final Timeline timeline;
    private final AtomicReference<Optional<ServerProcess>> running = new AtomicReference<>(Optional.empty());

    Node(int number, Launch launch, OutputStream log, Timeline timeline) {
        this.number = number;
        this.launch = launch;
        this.log = log;
        this.timeline = timeline;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + launch.settings().port());
    }

    /** Once more where the database was away. */
    void start() throws InterruptedException {
        for (var tries = 0; tries < TRIES; tries++) {
            var process = ServerProcess.start(launch, log);
            if (process.isReadyInTime()) {
                running.set(Optional.of(process));
                return;
            }
            process.kill();
        }
        throw new IllegalStateException("server " + number + " does not start, see " + launch.folder());
    }

    /** Until the successor is up; whoever is not up yet is spared. */
    void kill(Duration absence) throws InterruptedException {
        var victim = running.getAndSet(Optional.empty());
        if (victim.isPresent()) {
            var from = Instant.now();
            victim.get().kill();
            timeline.add(Incident.Kind.KILLED, String.valueOf(number), from);
            Thread.sleep(absence);
            start();
        }
    }

    /** Until it goes on; whoever is not up yet is spared. */
    void stop(Duration time, Runnable meanwhile) throws InterruptedException {
        var victim = running.getAndSet(Optional.empty());
        if (victim.isPresent()) {
            var from = Instant.now();
            victim.get().signal("STOP");
            meanwhile.run();
            Thread.sleep(time);
            victim.get().signal("CONT");
            timeline.add(Incident.Kind.STOPPED, String.valueOf(number), from);
            running.set(victim);
        }
    }

    void end() {
        running.getAndSet(Optional.empty()).ifPresent(ServerProcess::kill);
    }
}
