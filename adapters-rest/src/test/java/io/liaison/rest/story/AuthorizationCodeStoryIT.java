package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With the app that the tenant has at the provider. */
class AuthorizationCodeStoryIT extends ConsentStory {

    @Override
    String authenticationType() {
        return "oauth2_authorization_code";
    }

    @Override
    Map<String, ?> fields() {
        return Map.of();
    }

    /** Keycloak announces that it takes requests itself (RFC 9126), and so it is given them. */
    @Test
    void the_browser_carries_the_name_of_what_is_asked_and_no_more() {
        var asked = scene.ask(Scene.KEYCLOAK, authenticationType(), fields());

        var start = HttpRequest.newBuilder(URI.create(asked.text("/authorizationUrl")));
        var page = Answer.to(HttpClient.newHttpClient(), start.build())
                .response()
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(URI.create(page).getRawQuery()).matches("client_id=[^&]+&request_uri=[^&]+");
        scene.connection(asked).isDeleted();
    }
}
