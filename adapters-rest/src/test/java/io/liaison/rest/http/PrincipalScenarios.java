package io.liaison.rest.http;

import static io.liaison.rest.http.Scenario.raises;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.fixture.TestIssuer;
import io.liaison.rest.http.Api.Answer;
import io.liaison.rest.launch.ForwardClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** What can be in the way of people, and of their keys. */
final class PrincipalScenarios {
    private static final String ADMINISTRATOR = "\"roles\": [\"administrator\"]";

    private PrincipalScenarios() {}

    static Stream<Scenario> all() {
        return Stream.of(
                raises(ErrorCode.ITEM_ALREADY_EXISTS, 409, PrincipalScenarios::reachedAlike),
                raises(ErrorCode.HAS_DEPENDENT_ITEMS, 409, PrincipalScenarios::owning),
                raises(ErrorCode.GROUP_INSIDE_ITSELF, 409, PrincipalScenarios::inCircle),
                raises(ErrorCode.KEY_EXPIRED, 401, PrincipalScenarios::late),
                raises(
                        ErrorCode.TOKEN_NOT_ACCEPTED,
                        401,
                        story -> story.as(TestIssuer.token("grace", claims -> claims.audience("somebody else")))
                                .get(People.ROOT)),
                raises(
                        ErrorCode.GROUP_HOLDS_NO_KEYS,
                        409,
                        story -> story.api.post(People.added(story.api, "group") + "/keys", "{}")),
                raises(
                        ErrorCode.LAST_ADMINISTRATOR,
                        409,
                        story -> story.as(Api.STRANGERS_KEY).patch(People.ROOT + "/me", "{\"roles\": []}")),
                raises(
                        ErrorCode.TENANT_IS_DISABLED,
                        403,
                        story -> story.as(Api.SHUT_OUT_KEY).get(People.ROOT)));
    }

    private static Answer reachedAlike(Story story) {
        var email = "\"email\": \"%s@example.com\"".formatted(People.name().replace(' ', '.'));
        People.add(story.api, "user", email);
        return People.add(story.api, "app", email);
    }

    private static Answer owning(Story story) {
        var owner = People.added(story.api, "robot", ADMINISTRATOR);
        var connection = story.as(People.keyOf(story.api, owner)).post(story.connections(), """
                {"connector": "sandbox", "authenticationType": "oauth2_client_credentials",
                 "fields": {"clientId": "liaison-machine", "clientSecret": "liaison-machine-secret"}}
                """);
        assertThat(connection.status()).isEqualTo(201);
        return story.api.delete(owner);
    }

    private static Answer inCircle(Story story) {
        var outer = People.add(story.api, "group").text("/id");
        var inner = People.add(story.api, "group", "\"groups\": [\"%s\"]".formatted(outer))
                .text("/id");
        return story.api.patch(People.ROOT + "/" + outer, "{\"groups\": [\"%s\"]}".formatted(inner));
    }

    private static Answer late(Story story) {
        var hour = Duration.ofHours(1);
        var key = story.api
                .post(
                        People.added(story.api, "robot") + "/keys",
                        "{\"expiresAt\": \"%s\"}".formatted(Instant.now().plus(hour)))
                .text("/key");
        return ForwardClock.later(hour, () -> story.as(key).get(People.ROOT + "/me"));
    }
}
