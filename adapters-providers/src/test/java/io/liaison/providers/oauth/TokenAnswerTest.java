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
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void takes_a_token_for_neither_a_scope_nor_a_type() {
        var grant = granted("""
                {"access_token": "an-access-token-as-they-are", "refresh_token": "a-refresh-token-as-they-are",
                 "token_type": "Bearer an-access-token-as-they-are", "scope": "read a-refresh-token-as-they-are"}""");

        assertThat(grant.access().type()).isEqualTo("Bearer");
        assertThat(grant.access().scopes().values()).containsExactly("read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'expires_in': 300 | PT5M",
                "'expires_in': '300' | PT5M",
                "'expires_in': ' 300 ' | PT5M",
                "'expires_in': 3600.0 | PT1H",
                "'expires_in': '3600.0' | PT1H",
                "'expires_in': 1776430800 | PT1H",
                "'expires_in': '1776430800' | PT1H",
                "'expires_in': 1776430800000 | PT1H",
                "'expires_in': 1e99 | PT876000H",
                "'expires_in': 1500000000 | PT416666H40M",
                "'expires_at': 1776430800 | PT1H",
                "'expires_at': 1776430800000 | PT1H",
                "'expires_at': '2026-04-17T13:00:00Z' | PT1H",
                "'expires_at': '2026-04-17T15:00:00.000+02:00' | PT1H",
                "'expires_on': '1776430800' | PT1H",
                "'expires_at': 3600 | PT1H",
                "'expires_in': 300, 'expires_at': 1776430800 | PT5M",
                "'expires_in': 0, 'expires_at': 1776430800 | PT1H",
                "'expires_in': 'soon', 'expires_on': 1776430800 | PT1H"
            })
    void reads_a_lifetime_in_any_spelling(String spelled, Duration life) {
        var grant = granted("{'access_token': 'a', " + spelled + "}");

        assertThat(grant.access().expiresAt()).contains(NOON.plus(life));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'expires_in': null",
                "'expires_in': 'soon'",
                "'expires_in': ''",
                "'expires_in': {}",
                "'expires_in': 0",
                "'expires_in': -5",
                "'expires_in': '0'",
                "'expires_at': 1776427200",
                "'expires_at': '2026-04-17T11:00:00Z'",
                "'expires_at': '2026-04-17T13:00:00'"
            })
    void takes_a_lifetime_that_cannot_be_one_for_none(String spelled) {
        var grant = granted("{'access_token': 'a', " + spelled + "}");

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'access_token': 'a'}",
                "{'access_token': 'a', 'refresh_token': ''}",
                "{'access_token': 'a', 'refresh_token': null}"
            })
    void keeps_the_refresh_token_that_it_had_when_there_is_no_new_one(String answer) {
        var former = granted("{'access_token': 'old', 'refresh_token': 'r-1'}");

        assertThat(former.renewedBy(granted(answer)).refresh()).contains(new Secret("r-1"));
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
        try (var server = ScriptedServer.start(json(answer.replace('\'', '"')))) {
            return Loopback.oauth().tokenEndpoint().clientCredentials(OAuthClients.of(server), ASKED, " ");
        }
    }
}
