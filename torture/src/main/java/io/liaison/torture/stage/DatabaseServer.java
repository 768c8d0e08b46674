package io.liaison.torture.stage;

import io.liaison.domain.authentication.Secret;
import io.liaison.persistence.embedded.EmbeddedPostgres;
import io.liaison.torture.evidence.Incident;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * PostgreSQL of its own, on the files and with the programs that the product has made, but with room for the pools of many
 * engines; and it can be struck down.
 */
final class DatabaseServer {
    private static final long A_MOMENT = 20;
    private final Path folder;
    private final String url;
    private final Secret password;
    private Process process;

    private DatabaseServer(Path folder, EmbeddedPostgres maker) {
        this.folder = folder;
        this.url = maker.url();
        this.password = maker.password();
        this.process = started();
    }

    static DatabaseServer start(Path folder) {
        var maker = EmbeddedPostgres.start(folder).get();
        if (maker.stop().isLeft()) {
            throw new IllegalStateException("PostgreSQL does not stop, see " + folder);
        }
        return new DatabaseServer(folder, maker);
    }

    String url() {
        return url;
    }

    static String user() {
        return "liaison";
    }

    Secret password() {
        return password;
    }

    /** What PostgreSQL calls an immediate shutdown, and a start; over when it answers again. */
    synchronized void restart(Timeline timeline, BooleanSupplier answers) throws InterruptedException {
        var from = Instant.now();
        stop();
        process = started();
        while (!answers.getAsBoolean()) {
            Thread.sleep(A_MOMENT);
        }
        timeline.add(Incident.Kind.RESTARTED, Incident.DATABASE, from);
    }

    synchronized void stop() throws InterruptedException {
        Signals.send("QUIT", process);
        var unused = process.waitFor();
    }

    /** It refuses to run as root, so root gives it a user namespace in which it is nobody. */
    private Process started() {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                program().toString(),
                "-D",
                folder.resolve("database").toString(),
                "-p",
                url.replaceAll(".*:(\\d+)/.*", "$1"),
                "-h",
                "127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200"));
        try {
            var started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Redirect.appendTo(folder.resolve("server.log").toFile()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Signals.send("QUIT", started)));
            return started;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private Path program() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("postgresql-"))
                    .findFirst()
                    .orElseThrow()
                    .resolve("bin/postgres");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
