package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.providers.fixture.Browser;
import io.liaison.providers.fixture.Person;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can happen to a browser on its way to a consent and back. */
class BrowserStoryIT {
    private final Scene scene = Scene.open();
    private final Person ada = scene.keycloak().person("ada");
    private final Answer asked = scene.ask(Scene.KEYCLOAK, "oauth2_authorization_code", Map.of());
    private final SharedConnection connection = scene.connection(asked);
    private final URI page = URI.create(asked.text("/authorizationUrl"));

    @Test
    void a_denied_consent_leaves_a_connection_that_says_so() {
        var shown = open(ada.browser(), ada.denies(page));

        assertThat(shown.text("/name")).isEqualTo("AuthorizationDenied");
        assertThat(shown.status()).isEqualTo(424);
        connection.isDisconnectedSaying("consent was not given");
    }

    @Test
    void an_answer_counts_once() {
        var back = ada.consents(page);
        open(ada.browser(), back);

        var replayed = open(ada.browser(), back);

        assertThat(replayed.text("/name")).isEqualTo("AuthorizationUsed");
        connection.isConnectedAs("ada");
    }

    @Test
    void another_browser_brings_no_answer() {
        var back = ada.consents(page);

        var foreign = open(scene.keycloak().browser(), back);

        assertThat(foreign.text("/name")).isEqualTo("AuthorizationFromAnotherBrowser");
        connection.isPending();
    }

    @Test
    void the_right_browser_still_may_after_another_was_sent_away() {
        var back = ada.consents(page);
        open(scene.keycloak().browser(), back);

        open(ada.browser(), back);

        connection.isConnectedAs("ada");
    }

    @Test
    void a_state_that_nobody_gave_out_finds_nothing() {
        var back = ada.consents(page).toString().replaceFirst("state=[^&]*", "state=made-up");

        var shown = open(ada.browser(), URI.create(back));

        assertThat(shown.text("/name")).isEqualTo("AuthorizationNotFound");
        connection.isPending();
    }

    @Test
    void the_answer_to_one_question_does_not_answer_another() {
        var theirs = scene.ask(Scene.KEYCLOAK, "oauth2_authorization_code", Map.of());
        var grace = scene.keycloak().person("grace");
        var state = parameter(grace.consents(URI.create(theirs.text("/authorizationUrl"))), "state");
        var back = ada.consents(page).toString().replaceFirst("state=[^&]*", "state=" + state);

        var shown = open(ada.browser(), URI.create(back));

        assertThat(shown.text("/name")).isEqualTo("AuthorizationFromAnotherBrowser");
        connection.isPending();
        scene.connection(theirs).isPending();
    }

    private static Answer open(Browser browser, URI address) {
        return new Answer(browser.open(address));
    }

    private static String parameter(URI address, String name) {
        return address.getRawQuery().replaceFirst("(?:.*&)?" + name + "=([^&]*).*", "$1");
    }
}
