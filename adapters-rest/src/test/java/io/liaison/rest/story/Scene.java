package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.providers.fixture.KeycloakRealm;
import io.liaison.providers.fixture.KeycloakServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where all stories play: a Keycloak, a Liaison that knows it as a connector, and a folder for what is shared. */
final class Scene {
    /** Offers every type; a client's certificate signs. */
    static final String KEYCLOAK = "keycloak";

    /** The same provider, to which a client shows its certificate. */
    static final String KEYCLOAK_TLS = "keycloak-tls";

    private final KeycloakServer keycloak = KeycloakServer.running();
    private final LiaisonServer server = liaison(keycloak);
    private final Api api = server.asAdministrator();
    private final String folder;

    private Scene() {
        expect(201, api.put("/connectors/" + KEYCLOAK, "application/yaml", definition("keycloak.yaml")));
        expect(201, api.put("/connectors/" + KEYCLOAK_TLS, "application/json", definition("keycloak-tls.json")));
        expect(
                201,
                api.put(
                        "/connectors/" + KEYCLOAK + "/oauth-app",
                        Map.of("clientId", KeycloakRealm.TENANT_APP, "clientSecret", KeycloakRealm.SECRET)));
        this.folder =
                expect(201, api.post("/folders", Map.of("name", "Finance"))).text("/id");
    }

    private static final class Holder {
        private static final Scene SCENE = new Scene();
    }

    static Scene open() {
        return Holder.SCENE;
    }

    Api administrator() {
        return api;
    }

    /** Somebody with that key. */
    Api as(String key) {
        return server.as(key);
    }

    KeycloakServer keycloak() {
        return keycloak;
    }

    /** Asks for a connection in the folder. */
    Answer ask(String connector, String authenticationType, Map<String, ?> fields) {
        return api.post(
                "/folders/" + folder + "/connections",
                Map.of("connector", connector, "authenticationType", authenticationType, "fields", fields));
    }

    /** What a connection that somebody asked for goes on with. */
    SharedConnection connection(Answer asked) {
        return new SharedConnection(api, asked.text(asked.status() == 202 ? "/connection/id" : "/id"));
    }

    List<String> statuses() {
        return api.get("/folders/" + folder + "/connections")
                .json()
                .at("/items")
                .findValuesAsText("status");
    }

    private static LiaisonServer liaison(KeycloakServer keycloak) {
        try {
            return Launch.in(Files.createTempDirectory("liaison"))
                    .withKey("administrator-of-the-story")
                    .knowing(keycloak)
                    .start();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private String definition(String file) {
        try (var text = Scene.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("ISSUER", keycloak.issuer().toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Answer expect(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }
}
