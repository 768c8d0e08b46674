package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

    @Test
    void a_grant_that_was_replaced_or_left_behind_is_over_at_the_provider() {
        var connection = connect();
        var first = connection.token();
        reconnect(connection);
        var second = connection.token();

        opensNothing(first);
        connection.opensTheApiAs(account(), scene.keycloak());
        connection.isDeleted();
        opensNothing(second);
    }

    private void opensNothing(Answer token) {
        var userinfo = URI.create(token.text("/apiBaseUrl") + "/userinfo");
        assertThat(scene.keycloak().call(userinfo, token.text("/accessToken")).statusCode())
                .isEqualTo(401);
    }
}
