package io.liaison.torture.canary.stage;

import io.liaison.torture.canary.finder.Finds;
import io.liaison.torture.canary.finder.Place;
import io.liaison.torture.canary.secret.Kind;
import io.liaison.torture.stage.ServerProcess;
import io.liaison.torture.stage.ServerProcess.Launch;
import io.liaison.torture.stage.ServerSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The server as it is delivered, as talkative as it can be made. */
public final class PackagedServer {
    private static final List<String> SPEAKING = List.of(
            "-Dquarkus.log.level=DEBUG",
            "-Dquarkus.log.category.\"io.quarkus\".level=DEBUG",
            "-Dquarkus.log.category.\"io.smallrye.health\".level=DEBUG",
            "-Dquarkus.log.category.\"com.zaxxer.hikari\".level=DEBUG",
            "-Dquarkus.log.category.\"org.flywaydb\".level=DEBUG",
            "-Dquarkus.log.category.\"org.jooq\".level=DEBUG");
    private static final Set<Kind> GIVEN = Set.of(Kind.DATABASE_PASSWORD, Kind.ADMINISTRATOR_KEY, Kind.WEBHOOK_SECRET);

    private final Launch launch;
    private final OutputStream log;
    private ServerProcess process;

    private PackagedServer(Launch launch, OutputStream log) {
        this.launch = launch;
        this.log = log;
        this.process = ServerProcess.start(launch, log);
    }

    static PackagedServer start(Path folder, ServerSettings settings, OutputStream log)
            throws InterruptedException, IOException {
        var flags = new ArrayList<>(List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        flags.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolveSibling("temporary")));
        flags.addAll(SPEAKING);
        var server = new PackagedServer(new Launch(folder, flags, settings), log);
        server.process.awaitReady();
        return server;
    }

    public URI address() {
        return process.address();
    }

    /** {@code kill -9}, and another start on the same ground. */
    public void killAndStart() throws InterruptedException {
        process.kill();
        process = ServerProcess.start(launch, log);
        process.awaitReady();
    }

    void stop() throws InterruptedException {
        process.stop();
    }

    /** What everybody on the machine may read of a process, and what its owner may. The environment holds what was put there. */
    void through(Finds finds) throws IOException {
        var about = Path.of("/proc", String.valueOf(process.pid()));
        Files.copy(about.resolve("cmdline"), finds.in(Place.COMMAND_LINE, Set.of()));
        Files.copy(about.resolve("environ"), finds.in(Place.ENVIRONMENT, GIVEN));
    }
}
