package io.liaison.torture.stage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server as it is delivered, in a process of its own. */
public final class ServerProcess {
    /** Told by whoever starts the program, as it knows where things lie. */
    private static final String JAR = "liaison.server";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration A_MOMENT = Duration.ofMillis(100);
    private static final Duration TO_STOP = Duration.ofSeconds(40);
    private final Launch launch;
    private final Process process;

    private ServerProcess(Launch launch, Process process) {
        this.launch = launch;
        this.process = process;
    }

    /** Does not wait for it; what it says goes to the log until it has ended. */
    public static ServerProcess start(Launch launch, OutputStream log) {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.command().addAll(launch.flags());
        command.command().addAll(List.of("-jar", System.getProperty(JAR, "")));
        command.environment().putAll(launch.settings().environment());
        try {
            var started = command.directory(launch.folder().toFile())
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            Thread.ofPlatform().daemon().start(() -> listen(started, log));
            return new ServerProcess(launch, started);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + launch.settings().port());
    }

    public long pid() {
        return process.pid();
    }

    /** {@code kill -9}; when it returns, the process is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public void signal(String name) {
        Signals.send(name, process);
    }

    public void stop() throws InterruptedException {
        process.toHandle().destroy();
        if (!process.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
            kill();
        }
    }

    public void awaitReady() throws InterruptedException {
        if (!isReadyInTime()) {
            throw new IllegalStateException("the server does not start: " + System.getProperty(JAR));
        }
    }

    /** Whether it became ready; not when it ended, as it does where it finds no database. */
    public boolean isReadyInTime() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (isReady()) {
                return true;
            }
            Thread.sleep(A_MOMENT);
        }
        return false;
    }

    private boolean isReady() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(address().resolve("/health/ready"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void listen(Process started, OutputStream log) {
        try {
            var unused = started.getInputStream().transferTo(log);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /**
     * How it is started.
     *
     * @param flags of the JVM
     */
    public record Launch(Path folder, List<String> flags, ServerSettings settings) {}
}
