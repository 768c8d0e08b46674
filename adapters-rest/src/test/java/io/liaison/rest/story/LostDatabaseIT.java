package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.fixture.Patience;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class LostDatabaseIT {
    @TempDir
    private Path folder;

    @Test
    void a_database_that_goes_away_is_missed_by_name_and_used_again_when_it_is_back() throws IOException {
        try (var database = LentDatabase.in(folder.resolve("elsewhere"));
                var scene = OutageScene.in(folder);
                var server = database.lentTo(scene.launch()).start()) {
            var connection = scene.machineOn(server.asAdministrator());

            database.wire().cut();
            var missed = connection.token();
            var ready = server.ask("/health/ready");
            var live = server.ask("/health/live");
            database.mendWire();
            Patience.until(() -> connection.token().status() == 200);

            assertThat(missed.status()).isEqualTo(503);
            assertThat(missed.text("/name")).isEqualTo("StorageUnavailable");
            assertThat(ready.status()).isEqualTo(503);
            assertThat(live.status()).isEqualTo(200);
            assertThat(server.ask("/health/ready").status()).isEqualTo(200);
            connection.isConnectedAs("liaison-machine@clients.sandbox.example");
        }
    }
}
