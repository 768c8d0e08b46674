package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.persistence.embedded.EmbeddedPostgres;
import io.liaison.rest.fixture.Patience;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class LostDatabaseIT {
    private static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path folder;

    @Test
    void a_database_that_goes_away_is_missed_by_name_and_used_again_when_it_is_back() throws IOException {
        var database = EmbeddedPostgres.start(folder.resolve("elsewhere")).get();
        try (var scene = OutageScene.in(folder);
                var wire = Wire.to(port(database));
                var server = at(scene.launch(), wire.port(), database).start()) {
            var connection = scene.machineOn(server.asAdministrator());

            wire.cut();
            var missed = connection.token();
            var ready = server.ask("/health/ready");
            var live = server.ask("/health/live");
            wire.mend(port(database));
            Patience.until(() -> connection.token().status() == 200);

            assertThat(missed.status()).isEqualTo(503);
            assertThat(missed.text("/name")).isEqualTo("StorageUnavailable");
            assertThat(ready.status()).isEqualTo(503);
            assertThat(live.status()).isEqualTo(200);
            assertThat(server.ask("/health/ready").status()).isEqualTo(200);
            connection.isConnectedAs("liaison-machine@clients.sandbox.example");
        } finally {
            database.stop().get();
        }
    }

    private static Launch at(Launch launch, int port, EmbeddedPostgres database) {
        return launch.with("LIAISON_DB_URL=jdbc:postgresql://127.0.0.1:" + port + "/postgres")
                .with("LIAISON_DB_USER=" + database.user())
                .with("LIAISON_DB_PASSWORD=" + database.password().reveal())
                .with("LIAISON_MASTER_KEY=" + MASTER_KEY);
    }

    private static int port(EmbeddedPostgres database) {
        return Integer.parseInt(database.url().replaceFirst(".*:([0-9]+)/.*", "$1"));
    }
}
