package io.liaison.providers.oauth;

import static io.liaison.providers.fixture.Answers.json;
import static io.liaison.providers.fixture.Answers.status;
import static io.liaison.providers.fixture.Loopback.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.application.port.outbound.DeviceEndpoint;
import io.liaison.application.port.outbound.DeviceEndpoint.Reply;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Conflict.AuthorizationExpired;
import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.AuthorizationDenied;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.OAuthClients;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.fixture.ScriptedServer.Script;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceGrantTest {
    private static final Secret CODE = new Secret("d-1");
    private static final Scopes ASKED = Scopes.of(List.of("read")).get();
    private static final String GRANT = "{\"access_token\": \"a-1\", \"refresh_token\": \"r-1\", \"expires_in\": 60}";

    @Test
    void the_provider_is_asked_with_the_code() {
        try (var server = ScriptedServer.start(json(GRANT))) {
            ask(server);

            assertThat(URLUtils.parseParameters(server.onlyRequest().body()))
                    .containsEntry("grant_type", java.util.List.of("urn:ietf:params:oauth:grant-type:device_code"))
                    .containsEntry("device_code", java.util.List.of("d-1"));
        }
    }

    @Test
    void what_was_granted_is_left_as_it_came_and_understood_later() {
        try (var server = ScriptedServer.start(json(GRANT))) {
            var answered = (Reply.Answered) ask(server).get();

            assertThat(answered.response().body()).isEqualTo(new Secret(GRANT));
            var grant = understood(server, answered).get();
            assertThat(grant.access().value()).isEqualTo(new Secret("a-1"));
            assertThat(grant.access().scopes()).isEqualTo(ASKED);
            assertThat(grant.refresh()).contains(new Secret("r-1"));
            assertThat(grant.obtainedAt()).isEqualTo(NOON);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 428, 200})
    void nobody_has_consented_yet_whatever_the_status(int status) {
        assertThat(ask(error(status, "authorization_pending"))).isEqualTo(Either.right(new Reply.Waiting()));
        assertThat(ask(error(status, "slow_down"))).isEqualTo(Either.right(new Reply.TooSoon()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_denied", "authorization_declined"})
    void a_person_says_no(String error) {
        var words = json(400, "{\"error\": \"" + error + "\", \"error_description\": \"not d-1\"}");

        assertThat(ask(words)).isEqualTo(Either.left(new AuthorizationDenied(new ProviderMessage("not …"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired_token", "code_expired"})
    void a_code_comes_to_its_end(String error) {
        assertThat(ask(error(400, error))).isEqualTo(Either.left(new AuthorizationExpired()));
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("void", error(400, "invalid_grant"), 20051),
                Arguments.of("no such code", error(400, "bad_verification_code"), 20051),
                Arguments.of("another app", error(401, "invalid_client"), 20085),
                Arguments.of("unknown", error(400, "who_knows"), 20050),
                Arguments.of("unnamed", json(400, "{}"), 20050),
                Arguments.of("a firewall", status(403, "Content-Type: text/html", "<html>"), 20053),
                Arguments.of("a redirect", status(302, "Location: /elsewhere", ""), 20053),
                Arguments.of("out of order", error(500, "authorization_pending"), 20056),
                Arguments.of("too much", error(429, "slow_down"), 20056),
                Arguments.of("not now", error(400, "temporarily_unavailable"), 20056));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("troubles")
    void what_is_no_answer_to_the_question_has_its_code(String what, Script answer, int code) {
        assertThat(ErrorCatalogue.codeOf(ask(answer).getLeft()).number()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html>", "{\"access_token\": \"a", "{}", "{\"access_token\": \"a\", \"access_token\": \"b\"}"})
    void a_success_that_grants_nothing_is_found_out_when_it_is_understood(String body) {
        try (var server = ScriptedServer.start(json(body))) {
            var answered = (Reply.Answered) ask(server).get();

            assertThat(ErrorCatalogue.codeOf(understood(server, answered).getLeft())
                            .number())
                    .isEqualTo(20053);
        }
    }

    private static Script error(int status, String error) {
        return json(status, "{\"error\": \"" + error + "\"}");
    }

    private static Either<Failure, Reply> ask(Script answer) {
        try (var server = ScriptedServer.start(answer)) {
            return ask(server);
        }
    }

    private static Either<Failure, Reply> ask(ScriptedServer server) {
        return endpoint().ask(OAuthClients.of(server), CODE);
    }

    private static Either<Failure, TokenGrant> understood(ScriptedServer server, Reply.Answered answered) {
        return endpoint().understand(OAuthClients.of(server), CODE, ASKED, answered.response(), NOON);
    }

    private static DeviceEndpoint endpoint() {
        return Loopback.oauth().deviceEndpoint();
    }
}
