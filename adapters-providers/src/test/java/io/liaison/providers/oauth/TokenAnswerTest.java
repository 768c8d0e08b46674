package io.liaison.providers.oauth;

import static io.liaison.providers.fixture.Answers.json;
import static io.liaison.providers.fixture.Loopback.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.OAuthClients;
import io.liaison.providers.fixture.ScriptedServer;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenAnswerTest {
    private static final Scopes ASKED = Scopes.of(List.of("read", "write")).get();

    @Test
    void gives_the_tokens_as_they_were_sent() {
        var grant = granted("""
                {"access_token": "a-1", "token_type": "Bearer", "expires_in": 300, "refresh_token": "r-1", "scope": "read"}""");

        assertThat(grant.access().value()).isEqualTo(new Secret("a-1"));
        assertThat(grant.refresh()).contains(new Secret("r-1"));
        assertThat(grant.access().expiresAt()).contains(NOON.plusSeconds(300));
        assertThat(grant.access().scopes().values()).containsExactly("read");
        assertThat(grant.obtainedAt()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"300, 300", "\"300\", 300", "3599.0, 3599", "0, 0", "-5, -5", "1e99, 3153600000"})
    void reads_a_lifetime_in_any_spelling(String spelled, long seconds) {
        var grant = granted("{\"access_token\": \"a\", \"expires_in\": " + spelled + "}");

        assertThat(grant.access().expiresAt()).contains(NOON.plusSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"null", "\"soon\"", "{}"})
    void takes_a_lifetime_that_is_none_for_no_expiry(String spelled) {
        var grant = granted("{\"access_token\": \"a\", \"expires_in\": " + spelled + "}");

        assertThat(grant.access().expiresAt()).isEqualTo(Option.none());
    }

    @ParameterizedTest
    @CsvSource({"refresh_expires_in, 1800", "refresh_token_expires_in, 1800"})
    void reads_when_the_refresh_token_ends(String member, long seconds) {
        var grant = granted("{\"access_token\": \"a\", \"refresh_token\": \"r\", \"" + member + "\": " + seconds + "}");

        assertThat(grant.refreshExpiresAt()).contains(NOON.plusSeconds(seconds));
    }

    @Test
    void takes_a_refresh_token_without_end_for_one() {
        assertThat(granted("{\"access_token\": \"a\", \"refresh_expires_in\": 0}")
                        .refreshExpiresAt())
                .isEqualTo(Option.none());
        assertThat(granted("{\"access_token\": \"a\"}").refreshExpiresAt()).isEqualTo(Option.none());
    }

    @Test
    void fills_in_what_was_left_out() {
        var access = granted("{\"access_token\": \"a\"}").access();

        assertThat(access.type()).isEqualTo("Bearer");
        assertThat(access.scopes()).isEqualTo(ASKED);
        assertThat(access.expiresAt()).isEqualTo(Option.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"\"repo gist\"", "\"repo,gist\"", "\"repo, gist\"", "[\"repo\", \"gist\"]"})
    void reads_scopes_in_any_spelling(String spelled) {
        var access =
                granted("{\"access_token\": \"a\", \"scope\": " + spelled + "}").access();

        assertThat(access.scopes().values()).containsExactly("repo", "gist");
    }

    private static TokenGrant granted(String answer) {
        return ask(answer).get();
    }

    private static Either<Failure, TokenGrant> ask(String answer) {
        try (var server = ScriptedServer.start(json(answer))) {
            return Loopback.oauth().tokenEndpoint().clientCredentials(OAuthClients.of(server), ASKED, " ");
        }
    }
}
