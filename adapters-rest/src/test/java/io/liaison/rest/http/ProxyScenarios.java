package io.liaison.rest.http;

import static io.liaison.rest.http.Scenario.raises;

import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.http.Api.Answer;
import java.util.stream.Stream;

/** What keeps requests from going through a connection. */
final class ProxyScenarios {
    /** As the server of the tests is told. */
    private static final int REQUESTS_PER_MINUTE = 60;

    private ProxyScenarios() {}

    static Stream<Scenario> all() {
        return Stream.of(
                raises(ErrorCode.PATH_OUTSIDE_API, 400, story -> story.api.get(story.machine() + "/proxy/%252e%252e")),
                raises(ErrorCode.REQUESTS_THROTTLED, 429, ProxyScenarios::exhausted),
                raises(ErrorCode.API_ADDRESS_MISSING, 409, ProxyScenarios::addressless));
    }

    private static Answer exhausted(Story story) {
        var tickets = story.machine() + "/proxy/tickets";
        var last = story.api.get(tickets);
        for (var request = 0; request < REQUESTS_PER_MINUTE + 10 && last.status() == 200; request++) {
            last = story.api.get(tickets);
        }
        return last;
    }

    private static Answer addressless(Story story) {
        var connector = OwnConnector.in(story).shownTokensSomewhere();
        var connected = story.connect(connector.key(), "personal_access_token", "\"token\": \"key-of-the-api\"");
        return story.api.get("/api/v1/connections/" + connected.text("/id") + "/proxy/tickets");
    }
}
