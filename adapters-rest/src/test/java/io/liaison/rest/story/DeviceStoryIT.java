package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.fixture.Patience;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a machine without a browser does: it shows a code, and somebody enters that elsewhere. */
class DeviceStoryIT extends OutageStory {
    private static final String ADA = "ada@sandbox.example";

    @Test
    void somebody_allows_what_a_code_stands_for_and_the_connection_lives_as_every_other() {
        try (var server = scene.launch().start()) {
            var api = server.asAdministrator();
            var asked = asked(api);
            var connection = connection(api, asked);
            connection.isPending();
            assertThat(asked.text("/verificationUrlComplete")).contains(asked.text("/userCode"));

            scene.provider().decides("allow", "ada", asked.text("/userCode"));
            Patience.until(() -> connection.token().status() == 200);

            connection.isConnectedAs(ADA);
            connection.isFoundHealthyAs(ADA);
            var first = connection.token().text("/accessToken");
            scene.provider().breaks("action=expire");
            connection.isFoundHealthyAs(ADA);
            var refreshed = connection.token().text("/accessToken");
            assertThat(refreshed).isNotEqualTo(first);
            assertThat(scene.provider().accepts(refreshed)).isTrue();

            var again = connection.reconnect(Map.of());
            scene.provider().decides("allow", "grace", again.text("/userCode"));
            Patience.until(() -> activity(api, connection).contains("20046"));
            connection.isConnectedAs(ADA);
            assertThat(scene.provider().accepts(refreshed)).isTrue();

            connection.isDeleted();
            Patience.until(() -> !scene.provider().accepts(refreshed));
        }
    }

    @Test
    void what_comes_of_a_code_otherwise_is_told_on_the_connection() {
        try (var server = scene.launch().start()) {
            var api = server.asAdministrator();
            var asked = asked(api);
            var denied = connection(api, asked);
            scene.provider().decides("deny", "ada", asked.text("/userCode"));
            Patience.until(() -> isDisconnected(api, denied));
            denied.isDisconnectedSaying("consent was not given");

            var again = denied.reconnect(Map.of());
            assertThat(again.status()).isEqualTo(202);
            denied.isPending();
            scene.provider().breaks("action=expire-codes");
            Patience.until(() -> isDisconnected(api, denied));
            denied.isDisconnectedSaying("Nobody consented in time");
        }
    }

    @Test
    void what_a_code_has_granted_outlives_the_server_that_was_given_it() {
        var killed = scene.launch().start();
        var asked = asked(killed.asAdministrator());
        scene.provider().breaks("action=fail&target=identity&kind=503&times=1");
        scene.provider().decides("allow", "ada", asked.text("/userCode"));
        Patience.until(scene.provider()::hasFailedAsTold);
        killed.kill();

        try (var server = scene.launch().start()) {
            var connection = connection(server.asAdministrator(), asked);
            Patience.until(() -> connection.token().status() == 200);
            connection.isConnectedAs(ADA);
        }
    }

    private Answer asked(Api api) {
        var asked = api.post(
                "/folders/" + scene.folderOn(api) + "/connections",
                Map.of("connector", TryingProvider.KEY, "authenticationType", "oauth2_device_code"));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        return asked;
    }

    private static SharedConnection connection(Api api, Answer asked) {
        return new SharedConnection(api, asked.text("/connection/id"));
    }

    private static String activity(Api api, SharedConnection connection) {
        return api.get("/connections/" + connection.id() + "/activity").json().toString();
    }

    private static boolean isDisconnected(Api api, SharedConnection connection) {
        return api.get("/connections/" + connection.id()).text("/status").equals("disconnected");
    }
}
