package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GovernedConnectionHttpTest {
    private final Story story = new Story();
    private final OwnConnector connector = OwnConnector.in(story).offering("oauth2_client_credentials");

    @Test
    void a_form_is_filled_in_by_the_policy_secrets_included() {
        govern("\"presetFields\": {\"clientId\": \"liaison-machine\", \"clientSecret\": \"liaison-machine-secret\"}");

        var connected = story.connect(connector.key(), "oauth2_client_credentials", "");

        assertThat(connected.status()).isEqualTo(201);
        assertThat(connected.text("/status")).isEqualTo("connected");
    }

    @Test
    void a_connection_that_exists_keeps_working_when_its_connector_is_denied_and_is_not_reconnected() {
        var connection = "/api/v1/connections/" + connector.connectMachine().text("/id");

        govern("\"allowed\": false");

        assertThat(story.api.get(connection + "/token").status()).isEqualTo(200);
        assertThat(story.api.post(connection + "/check", "").text("/status")).isEqualTo("connected");
        assertThat(story.api.post(connection + "/reconnect", "{}").text("/code"))
                .isEqualTo("20025");
    }

    @Test
    void a_refused_type_is_told_with_those_that_are_allowed() {
        var both = OwnConnector.in(story).offering("oauth2_client_credentials", "oauth2_byoa");
        govern(both, "\"authenticationTypes\": [\"oauth2_byoa\"]");

        var refused = both.connectMachine();

        assertThat(refused.text("/parameters/allowed")).isEqualTo("oauth2_byoa");
        assertThat(refused.text("/fault")).isEqualTo("administrator");
    }

    @Test
    void each_value_that_is_set_already_is_refused_at_its_place() {
        govern("\"presetFields\": {\"clientId\": \"liaison-machine\", \"clientSecret\": \"liaison-machine-secret\"}");

        var refused = connector.connectMachine();

        assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/fields/clientId", "/fields/clientSecret");
        assertThat(refused.json().at("/errors").findValuesAsText("code")).containsOnly("20027");
    }

    private void govern(String rule) {
        govern(connector, rule);
    }

    private void govern(OwnConnector which, String rule) {
        Answer governed = story.api.put("/api/v1/policies/connectors", """
                {"others": "allowed", "connectors": {"%s": {%s}}}
                """.formatted(which.key(), rule));
        assertThat(governed.status()).isEqualTo(200);
    }
}
