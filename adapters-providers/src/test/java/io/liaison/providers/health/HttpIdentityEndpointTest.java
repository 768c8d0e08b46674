package io.liaison.providers.health;

import static io.liaison.providers.fixture.Answers.json;
import static io.liaison.providers.fixture.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.Questions;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.fixture.ScriptedServer.Script;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpIdentityEndpointTest {
    private static final String LONG = "a-token-as-long-as-they-are";
    private static final String ANSWER = """
            {"id": 42, "big": 123456789012345678901, "profile": {"e/mail": "ada@acme.example", "a~b": "tilde"},
             "teams": [{"name": "Ledger"}], "active": true, "blank": " ", "label": "Ada\\u0000\\uD83E\\uDDEE"}""";

    @ParameterizedTest
    @CsvSource({
        "/id, 42",
        "/big, 123456789012345678901",
        "/profile/e~1mail, ada@acme.example",
        "/profile/a~0b, tilde",
        "/teams/0/name, Ledger"
    })
    void finds_the_account_behind_a_pointer(String pointer, String id) {
        assertThat(identify(json(ANSWER), "/me", pointer)).isEqualTo(Either.right(Option.some(id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/none", "/active", "/blank", "/profile", "/teams", "/teams/1/name", "/teams/x", "/id/x", "/"})
    void finds_nothing_where_no_text_and_no_number_stands(String pointer) {
        assertThat(identify(json(ANSWER), "/me", pointer)).isEqualTo(Either.right(Option.none()));
    }

    @Test
    void shows_a_label_without_what_cannot_be_printed() {
        assertThat(identify(json(ANSWER), "/me", "/label")).isEqualTo(Either.right(Option.some("Ada \uD83E\uDDEE")));
    }

    @Test
    void finds_places_in_a_list() {
        assertThat(identify(json("[{\"id\": \"t-1\"}]"), "/me", "/0/id")).isEqualTo(Either.right(Option.some("t-1")));
    }

    @Test
    void takes_a_text_that_repeats_the_credential_for_none() {
        assertThat(identify(json("{\"id\": \"<" + LONG + ">\"}"), LONG)).isEqualTo(Either.right(Option.none()));
        assertThat(identify(json("{\"id\": \"" + LONG + "\"}"), LONG)).isEqualTo(Either.right(Option.none()));
    }

    @Test
    void asks_with_the_token() {
        try (var server = ScriptedServer.start(json(ANSWER))) {
            assertThat(ask(server.at("/api/v2/me?fields=id"), "/id", "a-1/x").isRight())
                    .isTrue();

            assertThat(server.onlyRequest().line()).isEqualTo("GET /api/v2/me?fields=id HTTP/1.1");
            assertThat(server.onlyRequest().headers()).containsEntry("authorization", "Bearer a-1/x");
        }
    }

    @Test
    void takes_401_for_a_void_token() {
        assertThat(identify(status(401, "X: y", "<html></html>"), "/me", "/id"))
                .isEqualTo(Either.left(new GrantRejected("401", ProviderMessage.NONE)));
    }

    @Test
    void repeats_why_a_token_is_void() {
        var challenge =
                "WWW-Authenticate: Bearer realm=\"api\", error=\"invalid_token\", error_description=\"Revoked\"";

        assertThat(identify(status(401, challenge, ""), "/me", "/id"))
                .isEqualTo(Either.left(new GrantRejected("invalid_token", new ProviderMessage("Revoked"))));
    }

    @Test
    void takes_403_for_a_void_token_when_it_says_so() {
        assertThat(identify(status(403, "WWW-Authenticate: Bearer error=\"invalid_token\"", ""), "/me", "/id"))
                .isEqualTo(Either.left(new GrantRejected("invalid_token", ProviderMessage.NONE)));
    }

    static Stream<Arguments> other_refusals() {
        return Stream.of(
                Arguments.of(json(403, "{\"message\": \"No\"}"), "403", "No"),
                Arguments.of(json(404, "{\"error\": {\"message\": \"Gone\"}}"), "404", "Gone"),
                Arguments.of(json(400, "{\"error\": \"bad\"}"), "400", "bad"),
                Arguments.of(json(400, "{\"error_description\": \"Not a-1/x\"}"), "400", "Not …"),
                Arguments.of(status(403, "WWW-Authenticate: Bearer realm=\"x\"", ""), "403", ""),
                Arguments.of(
                        status(403, "WWW-Authenticate: Bearer error=\"insufficient_scope\"", ""),
                        "insufficient_scope",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("other_refusals")
    void hands_on_any_other_refusal(Script refusal, String error, String words) {
        assertThat(identify(refusal, "/me", "/id"))
                .isEqualTo(Either.left(new ProviderRefused(error, new ProviderMessage(words))));
    }

    @Test
    void takes_a_refusal_that_no_api_gives_for_none() {
        assertThat(identify(status(403, "Content-Type: text/html", "<html>Request blocked</html>"), "/me", "/id"))
                .isEqualTo(misbehaved(Misbehaviour.UNEXPLAINED));
    }

    @Test
    void says_when_the_answer_is_none() {
        assertThat(identify(status(200, "Content-Type: text/html", "<html></html>"), "/me", "/id"))
                .isEqualTo(misbehaved(Misbehaviour.NOT_JSON));
    }

    private static Either<Failure, Option<String>> identify(Script script, String path, String pointer) {
        try (var server = ScriptedServer.start(script)) {
            return ask(server.at(path), pointer, "a-1/x");
        }
    }

    private static Either<Failure, Option<String>> identify(Script script, String token) {
        try (var server = ScriptedServer.start(script)) {
            return ask(server.at("/me"), "/id", token);
        }
    }

    private static Either<Failure, Option<String>> ask(URI address, String pointer, String shown) {
        var token = new AccessToken(new Secret(shown), "bearer", Option.none(), Scopes.NONE);
        return Loopback.identity()
                .ask(Questions.get(address, token, pointer))
                .map(found -> found.get(new JsonPointer(pointer)));
    }

    private static Either<Failure, Option<String>> misbehaved(Misbehaviour what) {
        return Either.left(new ProviderMisbehaved(what, ProviderMessage.NONE));
    }
}
