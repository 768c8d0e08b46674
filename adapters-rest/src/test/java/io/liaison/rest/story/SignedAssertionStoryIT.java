package io.liaison.rest.story;

import io.liaison.providers.fixture.KeycloakRealm;
import java.util.Map;

/** With {@code private_key_jwt}; certificate and key come as PEM. */
class SignedAssertionStoryIT extends MachineStory {

    @Override
    String machine() {
        return KeycloakRealm.SIGNING_MACHINE;
    }

    @Override
    Answer ask() {
        var holder = scene.keycloak().signingCertificate();
        return scene.ask(
                Scene.KEYCLOAK,
                "client_certificate",
                Map.of(
                        "clientId", machine(),
                        "certificate", holder.pem(),
                        "privateKey", holder.privateKeyPem()));
    }
}
