package io.liaison.torture.canary.stage;

import io.liaison.torture.canary.finder.Finds;
import io.liaison.torture.canary.finder.Place;
import io.liaison.torture.canary.secret.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The server as it is delivered, in a process of its own, as talkative as it can be made. */
public final class PackagedServer {
    /** Told by whoever starts the program, as it knows where things lie. */
    private static final String JAR = "liaison.server";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration A_MOMENT = Duration.ofMillis(100);
    private static final Duration TO_STOP = Duration.ofSeconds(40);
    private static final List<String> SPEAKING = List.of(
            "-Dquarkus.log.level=DEBUG",
            "-Dquarkus.log.category.\"io.quarkus\".level=DEBUG",
            "-Dquarkus.log.category.\"io.smallrye.health\".level=DEBUG",
            "-Dquarkus.log.category.\"com.zaxxer.hikari\".level=DEBUG",
            "-Dquarkus.log.category.\"org.flywaydb\".level=DEBUG",
            "-Dquarkus.log.category.\"org.jooq\".level=DEBUG");
    private static final Set<Kind> GIVEN = Set.of(Kind.DATABASE_PASSWORD, Kind.ADMINISTRATOR_KEY, Kind.WEBHOOK_SECRET);

    private final Path folder;
    private final int port;
    private final Map<String, String> settings;
    private final OutputStream log;
    private Process process;

    private PackagedServer(Path folder, int port, Map<String, String> settings, OutputStream log) {
        this.folder = folder;
        this.port = port;
        this.settings = settings;
        this.log = log;
        this.process = started();
    }

    /** @param settings by their names in the environment */
    static PackagedServer start(Path folder, int port, Map<String, String> settings, OutputStream log)
            throws InterruptedException {
        var server = new PackagedServer(folder, port, settings, log);
        server.awaitReady();
        return server;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** {@code kill -9}, and another start on the same ground. */
    public void killAndStart() throws InterruptedException {
        process.destroyForcibly().onExit().join();
        process = started();
        awaitReady();
    }

    void stop() throws InterruptedException {
        process.toHandle().destroy();
        if (!process.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** What everybody on the machine may read of a process, and what its owner may. The environment holds what was put there. */
    void through(Finds finds) throws IOException {
        var about = Path.of("/proc", String.valueOf(process.pid()));
        Files.copy(about.resolve("cmdline"), finds.in(Place.COMMAND_LINE, Set.of()));
        Files.copy(about.resolve("environ"), finds.in(Place.ENVIRONMENT, GIVEN));
    }

    private Process started() {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporaryFiles());
        command.command().addAll(SPEAKING);
        command.command().addAll(List.of("-jar", System.getProperty(JAR, "")));
        command.environment().putAll(settings);
        try {
            var started =
                    command.directory(folder.toFile()).redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            Thread.ofPlatform().daemon().start(() -> listen(started));
            return started;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private Path temporaryFiles() {
        try {
            return Files.createDirectories(folder.resolveSibling("temporary"));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private void listen(Process started) {
        try {
            var unused = started.getInputStream().transferTo(log);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void awaitReady() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the server does not start: " + System.getProperty(JAR));
            }
            Thread.sleep(A_MOMENT);
        }
    }

    private boolean isReady() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var asked =
                    HttpRequest.newBuilder(address().resolve("/health/ready")).build();
            return client.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
