package io.liaison.providers.oauth;

import static io.liaison.providers.fixture.Answers.json;
import static io.liaison.providers.fixture.Answers.raw;
import static io.liaison.providers.fixture.Answers.status;
import static io.liaison.providers.fixture.Loopback.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ClientRejected;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.OAuthClients;
import io.liaison.providers.fixture.Refreshing;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.fixture.ScriptedServer.Script;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenEndpointRefusalTest {
    private static final Secret REFRESH_TOKEN = new Secret("r-0f/9+x");

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 401, 403})
    void takes_invalid_grant_for_a_void_grant_whatever_the_status(int status) {
        var answer = json(status, "{\"error\": \"invalid_grant\", \"error_description\": \"Token expired\"}");

        assertThat(refresh(answer))
                .isEqualTo(Either.left(new GrantRejected("invalid_grant", new ProviderMessage("Token expired"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400})
    void says_nothing_of_a_token_that_stands_in_the_refusal_itself(int status) {
        var answer =
                json(status, "{\"refresh_token\": \"r-2\", \"error\": \"r-2\", \"error_description\": \"No r-2\"}");

        assertThat(refresh(answer)).isEqualTo(Either.left(new ProviderRefused("…", new ProviderMessage("No …"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_refresh_token", "bad_refresh_token", "token_revoked", "INVALID_GRANT"})
    void takes_other_names_of_it_for_the_same(String error) {
        assertThat(refresh(json(200, "{\"ok\": false, \"error\": \"" + error + "\"}")))
                .isEqualTo(Either.left(new GrantRejected(error, ProviderMessage.NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_client", "unauthorized_client", "bad_client_secret"})
    void tells_a_refused_app_from_a_refused_grant(String error) {
        assertThat(refresh(json(401, "{\"error\": \"" + error + "\"}")))
                .isEqualTo(Either.left(new ClientRejected(error, ProviderMessage.NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_scope", "invalid_request", "unsupported_grant_type", "odd_of_its_own"})
    void names_any_other_error(String error) {
        assertThat(refresh(json(400, "{\"error\": \"" + error + "\"}")))
                .isEqualTo(Either.left(new ProviderRefused(error, ProviderMessage.NONE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'error': 'odd', 'error_description': 'Why'}",
                "{'error': 'odd', 'message': 'Why'}",
                "{'errorCode': 'odd', 'error_message': 'Why'}",
                "{'error_code': 'odd', 'errorMessage': 'Why'}",
                "{'errcode': 'odd', 'errmsg': 'Why'}",
                "{'error': {'code': 'odd', 'message': 'Why'}}",
                "{'error': {'type': 'odd', 'code': 190, 'message': 'Why'}}"
            })
    void finds_an_error_wherever_it_stands(String body) {
        var refusal = Either.left(new ProviderRefused("odd", new ProviderMessage("Why")));

        assertThat(refresh(json(400, body.replace('\'', '"')))).isEqualTo(refusal);
        assertThat(refresh(json(200, body.replace('\'', '"')))).isEqualTo(refusal);
    }

    @Test
    void counts_an_error_with_the_status_of_a_success() {
        assertThat(refresh(json(200, "{\"error\": \"bad_client\", \"error_description\": \"Who?\"}")))
                .isEqualTo(Either.left(new ProviderRefused("bad_client", new ProviderMessage("Who?"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"temporarily_unavailable", "server_error", "ratelimited"})
    void waits_when_the_provider_says_that_it_cannot_decide(String error) {
        assertThat(refresh(json(400, "{\"error\": \"" + error + "\"}")))
                .isEqualTo(Either.left(new ProviderBusy("localhost", 400, Duration.ofSeconds(2))));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401})
    void names_the_status_of_a_refusal_without_an_error(int status) {
        assertThat(refresh(json(status, "{\"message\": \"No\"}")))
                .isEqualTo(Either.left(new ProviderRefused(String.valueOf(status), new ProviderMessage("No"))));
    }

    static Stream<Script> refusals_of_somebody_in_between() {
        return Stream.of(
                status(404, "Content-Type: text/html", "<html>Not here</html>"),
                status(403, "Content-Type: text/html", "<html>Request blocked</html>"),
                status(401, "Content-Type: text/plain", ""),
                status(400, "Content-Type: text/html", "<html>Bad Request</html>"),
                status(407, "Proxy-Authenticate: Basic", ""),
                json(403, "{\"message\": \"Forbidden\"}"),
                json(400, "[]"));
    }

    @ParameterizedTest
    @MethodSource("refusals_of_somebody_in_between")
    void takes_a_refusal_that_no_authorization_server_gives_for_none(Script refusal) {
        assertThat(refresh(refusal))
                .isEqualTo(Either.left(new ProviderMisbehaved(Misbehaviour.UNEXPLAINED, ProviderMessage.NONE)));
    }

    static Stream<Arguments> answers_that_are_none() {
        return Stream.of(
                Arguments.of(status(200, "Content-Type: text/html", "<html>Login</html>"), Misbehaviour.NOT_JSON),
                Arguments.of(json("{\"access_token\": \"a"), Misbehaviour.NOT_JSON),
                Arguments.of(json("access_token=a&token_type=bearer"), Misbehaviour.NOT_JSON),
                Arguments.of(json("[]"), Misbehaviour.NOT_JSON),
                Arguments.of(json("{\"access_token\": \"a\", \"access_token\": \"b\"}"), Misbehaviour.NOT_JSON),
                Arguments.of(json("{\"ok\": false}"), Misbehaviour.INCOMPLETE),
                Arguments.of(status(200, "Content-Encoding: gzip", "{\"access_token\": \"a\"}"), Misbehaviour.NOT_JSON),
                Arguments.of(json(""), Misbehaviour.EMPTY),
                Arguments.of(json(" \n "), Misbehaviour.EMPTY),
                Arguments.of(raw("HTTP/1.1 204 No Content\r\n\r\n"), Misbehaviour.EMPTY),
                Arguments.of(json("{}"), Misbehaviour.INCOMPLETE),
                Arguments.of(json("{\"error\": null}"), Misbehaviour.INCOMPLETE),
                Arguments.of(json("{\"access_token\": null}"), Misbehaviour.INCOMPLETE),
                Arguments.of(json("{\"access_token\": \"\"}"), Misbehaviour.INCOMPLETE),
                Arguments.of(json("{\"access_token\": 7}"), Misbehaviour.INCOMPLETE),
                Arguments.of(json("{\"access_token\": \"a\\r\\nX: y\"}"), Misbehaviour.INCOMPLETE));
    }

    @ParameterizedTest
    @MethodSource("answers_that_are_none")
    void says_how_an_answer_fails_to_be_one(Script answer, Misbehaviour what) {
        assertThat(refresh(answer)).isEqualTo(Either.left(new ProviderMisbehaved(what, ProviderMessage.NONE)));
    }

    @Test
    void repeats_nothing_that_was_sent_in_confidence() {
        var echo =
                "{\"error\": \"no r-0f/9+x\", \"error_description\": \"refresh_token=r-0f%2F9%2Bx of s3cret & sound\"}";

        assertThat(refresh(json(400, echo)))
                .isEqualTo(Either.left(new ProviderRefused("no …", new ProviderMessage("refresh_token=… of …"))));
    }

    private static Either<Failure, TokenGrant> refresh(Script answer) {
        try (var server = ScriptedServer.start(answer)) {
            return Refreshing.of(Loopback.oauth().tokenEndpoint(), OAuthClients.of(server), REFRESH_TOKEN, NOON);
        }
    }
}
