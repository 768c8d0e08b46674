package io.liaison.torture.stage;

import io.liaison.domain.authentication.Secret;
import io.liaison.persistence.embedded.EmbeddedPostgres;
import io.liaison.torture.evidence.Incident;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * PostgreSQL of its own, on the files and with the programs that the product has made, but with room for the pools of many
 * engines; and it can be struck down.
 */
public final class DatabaseServer {
    private static final long A_MOMENT = 20;
    private final Path folder;
    private final String url;
    private final Secret password;
    private final List<String> settings;
    private final Optional<OutputStream> log;
    private Process process;

    private DatabaseServer(Path folder, EmbeddedPostgres maker, List<String> settings, Optional<OutputStream> log) {
        this.folder = folder;
        this.settings = settings;
        this.log = log;
        this.url = maker.url();
        this.password = maker.password();
        this.process = started();
    }

    static DatabaseServer start(Path folder) {
        return start(folder, List.of(), Optional.empty());
    }

    /**
     * @param settings of PostgreSQL, as {@code name=value}
     * @param log where it tells what it does; a file in the folder if nowhere else
     */
    public static DatabaseServer start(Path folder, List<String> settings, Optional<OutputStream> log) {
        var maker = EmbeddedPostgres.start(folder).get();
        if (maker.stop().isLeft()) {
            throw new IllegalStateException("PostgreSQL does not stop, see " + folder);
        }
        return new DatabaseServer(folder, maker, settings, log);
    }

    public String url() {
        return url;
    }

    public static String user() {
        return "liaison";
    }

    public Secret password() {
        return password;
    }

    /** What PostgreSQL calls an immediate shutdown, and a start; over when it answers again. */
    public synchronized void restart(Timeline timeline, BooleanSupplier answers) throws InterruptedException {
        var from = Instant.now();
        stop();
        process = started();
        while (!answers.getAsBoolean()) {
            Thread.sleep(A_MOMENT);
        }
        timeline.add(Incident.Kind.RESTARTED, Incident.DATABASE, from);
    }

    public synchronized void stop() throws InterruptedException {
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
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        var file = Redirect.appendTo(folder.resolve("server.log").toFile());
        try {
            var started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.isPresent() ? Redirect.PIPE : file)
                    .start();
            log.ifPresent(reader -> Thread.ofPlatform().daemon().start(() -> listen(started, reader)));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Signals.send("QUIT", started)));
            return started;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Until it has ended, and no longer. */
    private static void listen(Process started, OutputStream reader) {
        try {
            var unused = started.getInputStream().transferTo(reader);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
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
