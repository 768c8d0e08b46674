package io.liaison.rest.story;

import io.liaison.providers.fixture.KeycloakRealm;
import java.util.Map;

class ClientCredentialsStoryIT extends MachineStory {

    @Override
    String machine() {
        return KeycloakRealm.MACHINE;
    }

    @Override
    Answer ask() {
        return scene.ask(
                Scene.KEYCLOAK,
                "oauth2_client_credentials",
                Map.of("clientId", machine(), "clientSecret", KeycloakRealm.SECRET));
    }
}
