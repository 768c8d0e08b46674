package io.liaison.providers.health;

import static io.liaison.providers.fixture.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Credentials;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.ShownCredentials;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.authentication.TokenPlacement.Carrier;
import io.liaison.domain.authentication.Username;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.Questions;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.fixture.ScriptedServer.Script;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CarriedCredentialsTest {
    private static final ShownCredentials KEY = new Credentials.ApiKey(new Secret("a b&c"));
    private static final ShownCredentials PAIR = new Credentials.Basic(new Username("ada"), new Secret("open:sesame"));
    private static final Secret APP_KEY = new Secret("app-key-of-many-letters");

    @Test
    void a_header_carries_it_behind_its_prefix() {
        try (var server = ScriptedServer.start(json("{\"id\": 1}"))) {
            ask(server.at("/me"), KEY, new TokenPlacement(Carrier.HEADER, "X-Api-Key", "Key "));

            assertThat(server.onlyRequest().headers())
                    .containsEntry("x-api-key", "Key a b&c")
                    .doesNotContainKey("authorization");
        }
    }

    @Test
    void the_query_carries_it_behind_what_is_there_already() {
        try (var server = ScriptedServer.start(json("{\"id\": 1}"))) {
            ask(server.at("/me?fields=id"), KEY, new TokenPlacement(Carrier.QUERY, "key", ""));

            assertThat(server.onlyRequest().line()).isEqualTo("GET /me?fields=id&key=a+b%26c HTTP/1.1");
        }
    }

    @Test
    void a_name_and_a_password_go_as_basic() {
        try (var server = ScriptedServer.start(json("{\"id\": 1}"))) {
            ask(server.at("/me"), PAIR, TokenPlacement.BASIC);

            assertThat(server.onlyRequest().headers()).containsEntry("authorization", "Basic YWRhOm9wZW46c2VzYW1l");
        }
    }

    @Test
    void a_password_that_the_provider_repeats_is_taken_out_of_its_words() {
        var refusal = json(401, "{\"message\": \"open:sesame is not the password of ada, YWRhOm9wZW46c2VzYW1l\"}");

        try (var server = ScriptedServer.start(refusal)) {
            assertThat(ask(server.at("/me"), PAIR, TokenPlacement.BASIC))
                    .isEqualTo(Either.left(
                            new GrantRejected("401", new ProviderMessage("… is not the password of ada, …"))));
        }
    }

    @Test
    void a_secret_that_goes_along_names_nobody_and_is_taken_out_of_words_too() {
        assertThat(adding(json("{\"id\": \"app-key-of-many-letters\"}")))
                .isEqualTo(Either.right(LinkedHashMap.empty()));
        assertThat(adding(json(401, "{\"message\": \"app-key-of-many-letters is not known\"}")))
                .isEqualTo(Either.left(new GrantRejected("401", new ProviderMessage("… is not known"))));
    }

    private static Either<Failure, Map<JsonPointer, String>> adding(Script answer) {
        try (var server = ScriptedServer.start(answer)) {
            return Loopback.identity()
                    .ask(Questions.adding(server.at("/me"), token(PAIR, TokenPlacement.BASIC), "App-Key", APP_KEY));
        }
    }

    private static Either<Failure, Map<JsonPointer, String>> ask(
            URI address, ShownCredentials credentials, TokenPlacement placement) {
        return Loopback.identity().ask(Questions.get(address, token(credentials, placement), "/id"));
    }

    private static AccessToken token(ShownCredentials credentials, TokenPlacement placement) {
        return credentials.grant(placement, Instant.EPOCH).access();
    }
}
