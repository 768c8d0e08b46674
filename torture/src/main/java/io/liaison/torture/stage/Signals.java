package io.liaison.torture.stage;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals that Java does not know; any shell does. */
final class Signals {

    private Signals() {}

    static void send(String name, Process process) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid() + " 2> /dev/null")
                    .start()
                    .onExit()
                    .join();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
