package io.liaison.torture.engine;

import io.liaison.domain.error.Failure;
import java.io.IOException;

/** One engine, as a process: says {@code ready} and its port, and hands out tokens until it is killed. */
public final class EngineMain {

    private EngineMain() {}

    public static void main(String... arguments) throws IOException {
        Tether.hold();
        var settings = EngineSettings.from(System.getenv());
        var opened = Embedded.open(settings, Trace.into(settings.trace()));
        if (opened.isLeft()) {
            end(opened.getLeft());
        }
        System.out.println("ready " + TokenServer.start(opened.get()));
    }

    /** As a server does that finds no database when it starts; whoever started it tries again. */
    private static void end(Failure failure) {
        System.err.println(failure);
        Runtime.getRuntime().halt(1);
    }
}
