package io.liaison.torture.stage;

import io.liaison.torture.engine.EngineMain;
import io.liaison.torture.engine.EngineSettings;
import io.liaison.torture.evidence.Incident;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** A place for one engine at a time: who is killed there has a successor. */
public final class Engine {
    private static final int TRIES = 20;
    private final int number;
    private final Path folder;
    private final Function<Path, EngineSettings> settings;
    private final Timeline timeline;
    private final AtomicReference<Optional<Running>> open = new AtomicReference<>(Optional.empty());
    private int lives;

    /** {@code settings} are those of an engine that writes its trace into a file. */
    Engine(int number, Path folder, Function<Path, EngineSettings> settings, Timeline timeline) {
        this.number = number;
        this.folder = folder;
        this.settings = settings;
        this.timeline = timeline;
    }

    /** Whom a caller would ask; nothing while it is known to be away. */
    public Optional<Running> open() {
        return open.get();
    }

    void start() {
        for (var tries = 0; tries < TRIES; tries++) {
            lives++;
            var process = number + "." + lives;
            var told = settings.apply(folder.resolve(process + ".trace")).environment();
            var child = Child.start(EngineMain.class, told, folder.resolve("engine-" + number + ".log"));
            if (child.isPresent()) {
                open.set(child.map(started -> new Running(process, started)));
                return;
            }
        }
        throw new IllegalStateException("engine " + number + " does not start, see " + folder);
    }

    /** Until the blow is over; whoever is not up yet is spared. */
    void kill(Duration absence) throws InterruptedException {
        var victim = open.getAndSet(Optional.empty());
        if (victim.isPresent()) {
            var from = Instant.now();
            victim.get().child().kill();
            timeline.add(Incident.Kind.KILLED, victim.get().process(), from);
            Thread.sleep(absence);
            start();
        }
    }

    /** Until the blow is over; whoever is not up yet is spared. */
    void stop(Duration time) throws InterruptedException {
        var victim = open.getAndSet(Optional.empty());
        if (victim.isPresent()) {
            var from = Instant.now();
            victim.get().child().signal("STOP");
            Thread.sleep(time);
            victim.get().child().signal("CONT");
            timeline.add(Incident.Kind.STOPPED, victim.get().process(), from);
            open.set(victim);
        }
    }

    /** One process and what it is called in traces. */
    public record Running(String process, Child child) {

        /** Where it hands out the token of a connection. */
        public URI tokenOf(String connection) {
            return URI.create("http://127.0.0.1:" + child.ready() + "/" + connection);
        }
    }
}
