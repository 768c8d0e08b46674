package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.providers.fixture.KeycloakRealm;
import java.util.Map;

/** A life that needs nobody's consent: the account is the client's own. */
abstract class MachineStory extends LifeStory {

    abstract String machine();

    abstract Answer ask();

    @Override
    String account() {
        return "service-account-" + machine();
    }

    @Override
    SharedConnection connect() {
        var asked = ask();
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        return scene.connection(asked);
    }

    @Override
    void revokeAtTheProvider() {
        scene.keycloak().admin().disable(machine());
    }

    @Override
    void reconnect(SharedConnection connection) {
        scene.keycloak().admin().enable(machine());
        var reconnected = connection.reconnect(Map.of());
        assertThat(reconnected.status()).as(reconnected.toString()).isEqualTo(200);
        assertThat(reconnected.text("/id")).isEqualTo(connection.id());
    }

    @Override
    Answer reconnectAsAnother(SharedConnection connection) {
        return connection.reconnect(Map.of("clientId", KeycloakRealm.another(machine())));
    }
}
