package io.liaison.providers.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.TokenEndpoint.Redemption;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.IssuerMismatch;
import io.liaison.providers.fixture.Issuer;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.OAuthClients;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;

class CodeRedemptionIssuerTest {

    @Test
    void accepts_a_code_that_names_the_issuer_that_was_asked() {
        try (var issuer = Issuer.namingItself()) {
            var outcome = redeem(
                    OAuthClients.discovering(issuer.uri()),
                    Option.some(issuer.uri().toString()));

            assertThat(outcome.isRight()).isTrue();
        }
    }

    @Test
    void refuses_a_code_of_another_issuer_without_sending_it() {
        try (var issuer = Issuer.silent()) {
            var outcome = redeem(OAuthClients.discovering(issuer.uri()), Option.some("https://evil.example"));

            assertThat(outcome).isEqualTo(mismatch(issuer, "https://evil.example"));
            assertThat(issuer.asked()).doesNotContain("/token");
        }
    }

    @Test
    void refuses_a_code_without_a_name_from_an_issuer_that_names_itself() {
        try (var issuer = Issuer.namingItself()) {
            var outcome = redeem(OAuthClients.discovering(issuer.uri()), Option.none());

            assertThat(outcome).isEqualTo(mismatch(issuer, ""));
        }
    }

    @Test
    void accepts_a_code_without_a_name_from_an_issuer_that_never_names_itself() {
        try (var issuer = Issuer.silent()) {
            assertThat(redeem(OAuthClients.discovering(issuer.uri()), Option.none())
                            .isRight())
                    .isTrue();
        }
    }

    @Test
    void ignores_a_name_when_no_issuer_is_known() {
        try (var issuer = Issuer.silent()) {
            var outcome = redeem(OAuthClients.of(issuer.server()), Option.some("https://any.example"));

            assertThat(outcome.isRight()).isTrue();
        }
    }

    private static Either<Failure, TokenGrant> redeem(OAuthClient client, Option<String> named) {
        var redirect = URI.create("https://liaison.example/oauth/callback");
        return Loopback.oauth()
                .tokenEndpoint()
                .redeem(client, new Redemption(new Secret("c"), named, Option.none(), redirect, Scopes.NONE));
    }

    private static Either<Failure, TokenGrant> mismatch(Issuer issuer, String actual) {
        return Either.left(new IssuerMismatch(issuer.uri().toString(), actual));
    }
}
