package io.liaison.rest.http;

import static io.liaison.rest.http.Scenario.raises;

import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.http.Api.Answer;
import java.util.stream.Stream;

/** What a tenant's policy does not let happen; each policy is about a connector of its own. */
final class GovernanceScenarios {

    private GovernanceScenarios() {}

    static Stream<Scenario> all() {
        return Stream.of(
                raises(ErrorCode.CONNECTOR_NOT_ALLOWED, 403, story -> connect(story, "\"allowed\": false")),
                raises(
                        ErrorCode.AUTHENTICATION_TYPE_NOT_ALLOWED,
                        403,
                        story -> connect(story, "\"authenticationTypes\": [\"oauth2_byoa\"]")),
                raises(
                        ErrorCode.FIELD_IS_PRESET,
                        400,
                        story -> connect(story, "\"presetFields\": {\"clientId\": \"liaison-machine\"}")));
    }

    private static Answer connect(Story story, String rule) {
        var connector = OwnConnector.in(story).offering("oauth2_client_credentials", "oauth2_byoa");
        story.api.put("/api/v1/policies/connectors", """
                {"others": "allowed", "connectors": {"%s": {%s}}}
                """.formatted(connector.key(), rule));
        return connector.connectMachine();
    }
}
