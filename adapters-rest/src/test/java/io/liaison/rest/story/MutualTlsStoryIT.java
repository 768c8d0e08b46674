package io.liaison.rest.story;

import io.liaison.providers.fixture.KeycloakRealm;
import java.util.Map;

/** With {@code tls_client_auth}; certificate and key come in a key store. */
class MutualTlsStoryIT extends MachineStory {
    private static final String PASSWORD = "opens the store";

    @Override
    String machine() {
        return KeycloakRealm.TLS_MACHINE;
    }

    @Override
    Answer ask() {
        var keyStore = scene.keycloak().shownCertificate().keyStore(PASSWORD);
        return scene.ask(
                Scene.KEYCLOAK_TLS,
                "client_certificate",
                Map.of("clientId", machine(), "keyStore", keyStore, "keyStorePassword", PASSWORD));
    }
}
