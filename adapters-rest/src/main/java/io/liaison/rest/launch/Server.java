package io.liaison.rest.launch;

import io.liaison.domain.error.Failure;
import io.liaison.rest.launch.Opening.Opened;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The server between start and end: it says where it is, and waits. */
public final class Server implements QuarkusApplication {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private final Start start;
    private final FarewellErrands farewells;
    private final Terminal terminal = Terminal.open();

    Server(Start start, FarewellErrands farewells) {
        this.start = start;
        this.farewells = farewells;
    }

    @Override
    public int run(String... args) {
        return start.outcome().fold(this::refuse, this::serve);
    }

    private int refuse(Failure failure) {
        terminal.refuse(failure);
        return FAILED;
    }

    private int serve(Opened opened) {
        var rotations = opened.installation().liaison().rotations();
        var worker = RotationWorker.start(rotations.advanceKeyRotations());
        opened.welcome().lines().forEach(terminal::say);
        terminal.say(String.format(Locale.ROOT, "ready in %.3f s", sinceProcessStart()));
        farewells.setOut();
        Quarkus.waitForExit();
        worker.end();
        return DONE;
    }

    /** By the clock of the platform: the process table of some systems rounds to seconds. */
    private static double sinceProcessStart() {
        var begin = ManagementFactory.getRuntimeMXBean().getStartTime();
        return (System.currentTimeMillis() - begin) / 1000.0;
    }
}
