package io.liaison.rest.http;

import static io.liaison.rest.http.Scenario.raises;

import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.http.Api.Answer;
import io.liaison.rest.launch.ForwardClock;
import java.util.stream.Stream;

/** What providers do to those who call them. */
final class ProviderScenarios {

    private ProviderScenarios() {}

    static Stream<Scenario> all() {
        return Stream.of(
                raises(ErrorCode.PROVIDER_REFUSED, 424, story -> connect(story, "token", "400")),
                raises(ErrorCode.CLIENT_REJECTED, 424, story -> story.connectMachine("wrong")),
                raises(ErrorCode.SCOPES_MISSING, 424, story -> connect(story, "token", "narrow")),
                raises(ErrorCode.BINDING_NOT_OFFERED, 424, story -> bound(story, true)),
                raises(ErrorCode.TOKEN_UNBOUND, 424, story -> bound(story, false)),
                raises(ErrorCode.GRANT_REJECTED, 424, story -> connect(story, "identity", "401")),
                raises(ErrorCode.PROVIDER_MISBEHAVED, 424, story -> connect(story, "token", "html")),
                raises(ErrorCode.CONNECTION_BROKEN, 424, ProviderScenarios::revoked),
                raises(ErrorCode.LOCKED_OUT, 424, ProviderScenarios::lockedOut),
                raises(ErrorCode.PROVIDER_UNREACHABLE, 503, story -> connect(story, "token", "truncated")),
                raises(ErrorCode.PROVIDER_BUSY, 503, story -> connect(story, "token", "503")),
                raises(ErrorCode.EGRESS_REFUSED, 403, ProviderScenarios::inside));
    }

    /** The first request to {@code target} goes wrong. */
    private static Answer connect(Story story, String target, String kind) {
        story.breaks("action=fail&times=1&target=" + target + "&kind=" + kind);
        return story.connectMachine("liaison-machine-secret");
    }

    private static Answer revoked(Story story) {
        return story.api.get(broken(story) + "/token");
    }

    /** Refused once more after an hour, the last of many times. */
    private static Answer lockedOut(Story story) {
        var connection = broken(story);
        for (var refusal = 1; refusal < Disconnected.LOCK_OUT_REFUSALS; refusal++) {
            story.api.post(connection + "/check", "");
        }
        return ForwardClock.later(Disconnected.LOCK_OUT_TIME, () -> {
            story.api.post(connection + "/check", "");
            return story.api.get(connection + "/token");
        });
    }

    /** The address of a connection that the provider has refused once. */
    private static String broken(Story story) {
        var asked = story.askForConsent();
        new Browser().consent(asked.text("/authorizationUrl"), "allow", "alan", "application/json");
        var connection = "/api/v1/connections/" + asked.text("/connection/id");
        story.breaks("action=revoke&account=alan");
        story.api.post(connection + "/check", "");
        return connection;
    }

    private static Answer bound(Story story, boolean asItsIssuerOffers) {
        return OwnConnector.in(story).demandingBoundTokens(asItsIssuerOffers).connectMachine();
    }

    private static Answer inside(Story story) {
        return OwnConnector.in(story).at("https://10.0.0.1/token").connectMachine();
    }
}
