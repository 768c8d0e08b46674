package io.liaison.torture.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program of ours in a process of its own, on the class path of this one. */
record Child(Process process, String ready) {
    private static final String READY = "ready ";

    /** Waits for its first line; nothing when it ended without one. What it complains about goes to the log. */
    static Optional<Child> start(Class<?> main, Map<String, String> environment, Path log, String... arguments) {
        try {
            var command = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx96m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    main.getName());
            command.command().addAll(List.of(arguments));
            command.environment().putAll(environment);
            return ready(command.redirectError(Redirect.appendTo(log.toFile())).start());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    void signal(String name) {
        Signals.send(name, process);
    }

    /** {@code kill -9}; when it returns, the process is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private static Optional<Child> ready(Process process) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var line = process.inputReader().readLine();
        if (line == null || !line.startsWith(READY)) {
            process.destroyForcibly();
            return Optional.empty();
        }
        return Optional.of(new Child(process, line.substring(READY.length())));
    }
}
