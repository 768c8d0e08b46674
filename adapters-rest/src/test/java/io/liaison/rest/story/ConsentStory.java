package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;

/** A life that begins with a person's consent. */
abstract class ConsentStory extends LifeStory {

    abstract String authenticationType();

    abstract Map<String, ?> fields();

    @Override
    String account() {
        return "ada";
    }

    @Override
    SharedConnection connect() {
        var asked = scene.ask(Scene.KEYCLOAK, authenticationType(), fields());
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        var connection = scene.connection(asked);
        connection.isPending();
        consent("ada", asked);
        return connection;
    }

    @Override
    void revokeAtTheProvider() {
        scene.keycloak().admin().endSessions("ada");
    }

    @Override
    void reconnect(SharedConnection connection) {
        consent("ada", connection.reconnect(Map.of()));
    }

    @Override
    Answer reconnectAsAnother(SharedConnection connection) {
        return consent("grace", connection.reconnect(Map.of()));
    }

    /** What the person's browser is shown at the end. */
    private Answer consent(String username, Answer asked) {
        var page = URI.create(asked.text("/authorizationUrl"));
        return new Answer(scene.keycloak().person(username).connects(page));
    }
}
