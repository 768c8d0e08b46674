package io.liaison.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledServerTest {
    @TempDir
    private Path folder;

    @Test
    void its_postgresql_is_stopped_by_the_next_one_on_that_folder() throws IOException {
        var server = startServer();
        Processes.kill(server.toHandle());
        var orphan = Processes.postmaster(folder);

        var next = SharedPostgres.startOn(folder);

        assertThat(Processes.postmaster(folder)).isNotEqualTo(orphan);
        assertThat(orphan.info().commandLine()).isEmpty();
        next.stop().get();
    }

    @Test
    void both_it_and_its_postgresql_may_be_killed() throws IOException {
        var server = startServer();
        Processes.kill(server.toHandle());
        Processes.kill(Processes.postmaster(folder));

        var next = SharedPostgres.startOn(folder);

        assertThat(Processes.postmaster(folder).isAlive()).isTrue();
        next.stop().get();
    }

    private Process startServer() throws IOException {
        SharedPostgres.prepare(folder);
        var java = ProcessHandle.current().info().command().orElseThrow();
        var server = new ProcessBuilder(List.of(
                        java,
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(server.inputReader().readLine()).isEqualTo("ready");
        return server;
    }

    /** A server that does nothing but run a database, until it is killed. */
    static final class Server {

        private Server() {}

        public static void main(String... arguments) throws IOException {
            SharedPostgres.startOn(Path.of(arguments[0]));
            System.out.println("ready");
            System.in.read();
        }
    }
}
