package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.providers.fixture.TestCertificate;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The life of a service account that signs for Ada, at the sandbox. */
@Execution(ExecutionMode.CONCURRENT)
class JwtBearerStoryIT {
    private static final String ADA = "ada@sandbox.example";
    private static final TestCertificate AUTHORITY = TestCertificate.authority("CN=Authority");

    @TempDir
    private Path folder;

    @Test
    void it_is_made_and_used_and_loses_its_key_and_gets_another_and_is_deleted() {
        try (var scene = OutageScene.in(folder);
                var server = scene.launch().start()) {
            var provider = scene.provider();
            var api = server.asAdministrator();
            api.put(
                    "/connectors/trying",
                    "application/yaml",
                    provider.definition().replace("key: sandbox", "key: trying"));
            var first = AUTHORITY.issue("CN=first");
            provider.registers("liaison-service", first.pem());

            var connection = connect(api, first);
            connection.isConnectedAs(ADA);
            assertThat(provider.statusOfTickets(
                            "Authorization", "Bearer " + connection.token().text("/accessToken")))
                    .isEqualTo(200);
            connection.isFoundHealthyAs(ADA);

            provider.breaks("action=revoke&client=liaison-service");
            connection.isFoundHealthyAs(ADA);

            var second = AUTHORITY.issue("CN=second");
            provider.registers("liaison-service", second.pem());
            provider.breaks("action=revoke&client=liaison-service");
            connection.isFoundBroken();
            connection.isDisconnected();
            connection.givesNoToken();

            assertThat(connection
                            .reconnect(Map.of("privateKey", second.privateKeyPem(), "subject", "grace"))
                            .text("/name"))
                    .isEqualTo("AccountMismatch");
            assertThat(connection
                            .reconnect(Map.of("privateKey", second.privateKeyPem()))
                            .status())
                    .isEqualTo(200);
            connection.isConnectedAs(ADA);
            connection.isDeleted();
        }
    }

    private static SharedConnection connect(Api api, TestCertificate holder) {
        var folderId = api.post("/folders", Map.of("name", "Finance")).text("/id");
        var asked = api.post(
                "/folders/" + folderId + "/connections",
                Map.of(
                        "connector",
                        "trying",
                        "authenticationType",
                        "oauth2_jwt_bearer",
                        "fields",
                        Map.of(
                                "clientId", "liaison-service",
                                "privateKey", holder.privateKeyPem(),
                                "subject", "ada")));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        return new SharedConnection(api, asked.text("/id"));
    }
}
