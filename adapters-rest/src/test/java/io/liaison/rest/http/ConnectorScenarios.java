package io.liaison.rest.http;

import static io.liaison.rest.http.Scenario.raises;

import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.http.Api.Answer;
import java.util.stream.Stream;

/** What connectors do not offer, do not have, or do not let happen. */
final class ConnectorScenarios {

    private ConnectorScenarios() {}

    static Stream<Scenario> all() {
        return Stream.of(
                raises(ErrorCode.ITEM_IS_IN_USE, 409, ConnectorScenarios::used),
                raises(ErrorCode.CONNECTOR_BUILT_IN, 409, story -> story.api.delete("/api/v1/connectors/sandbox")),
                raises(ErrorCode.AUTHENTICATION_TYPE_NOT_OFFERED, 400, ConnectorScenarios::notOffered),
                raises(ErrorCode.AUTHENTICATION_TYPE_FIXED, 409, ConnectorScenarios::asAnotherType),
                raises(ErrorCode.CONNECTOR_BREAKS_CONNECTIONS, 409, ConnectorScenarios::breaking),
                raises(ErrorCode.CONNECTOR_REDEFINED, 409, ConnectorScenarios::redefined),
                raises(ErrorCode.OAUTH_APP_MISSING, 409, ConnectorScenarios::withoutApp));
    }

    private static Answer used(Story story) {
        var connector = OwnConnector.in(story).offering("oauth2_client_credentials");
        connector.connectMachine();
        return story.api.delete(connector.path());
    }

    private static Answer notOffered(Story story) {
        var connector = OwnConnector.in(story).offering("oauth2_client_credentials");
        return story.connect(connector.key(), "oauth2_authorization_code", "");
    }

    private static Answer asAnotherType(Story story) {
        return story.api.post(story.machine() + "/reconnect", "{\"authenticationType\": \"client_certificate\"}");
    }

    private static Answer redefined(Story story) {
        var connector = OwnConnector.in(story).offering("oauth2_client_credentials");
        var connection = connector.connectMachine().text("/id");
        connector.installedAnew("oauth2_byoa");
        return story.api.post("/api/v1/connections/" + connection + "/check", "");
    }

    private static Answer breaking(Story story) {
        var connector = OwnConnector.in(story).offering("oauth2_client_credentials");
        connector.connectMachine();
        return story.api.put(connector.path(), "{\"name\": \"Own\", \"authentication\": [{\"type\": \"basic\"}]}");
    }

    private static Answer withoutApp(Story story) {
        var connector = OwnConnector.in(story).offering("oauth2_authorization_code");
        return story.connect(connector.key(), "oauth2_authorization_code", "");
    }
}
