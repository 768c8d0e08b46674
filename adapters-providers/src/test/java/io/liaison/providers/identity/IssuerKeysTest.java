package io.liaison.providers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import io.liaison.application.port.outbound.GatewayProvider.TokenIssuer;
import io.liaison.application.port.outbound.IdentityTokens;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Forbidden.TokenFlaw;
import io.liaison.domain.error.Forbidden.TokenNotAccepted;
import io.liaison.domain.error.Unavailable.IssuerUnavailable;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.SigningIssuer;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssuerKeysTest {
    private final SigningIssuer issuer = new SigningIssuer();
    private Instant now = Loopback.NOON;
    private final IdentityTokens tokens = IdentityPorts.of(
                    new TokenIssuer(issuer.uri(), "liaison", "default"),
                    Loopback.transport(),
                    Loopback.oauth(),
                    () -> now,
                    Runnable::run)
            .tokens();

    @AfterEach
    void end() {
        issuer.close();
    }

    @Test
    void are_asked_for_when_the_first_token_comes_and_remembered() {
        assertThat(issuer.timesAsked()).isZero();

        assertAccepted(token());
        assertAccepted(token());

        assertThat(issuer.timesAsked()).isEqualTo(1);
    }

    @Test
    void are_asked_for_again_when_a_token_names_another_one() {
        assertAccepted(token());
        pass(IssuerKeys.PAUSE);
        issuer.rotate();

        assertAccepted(token());
    }

    @Test
    void are_not_asked_for_as_often_as_somebody_makes_up_others() {
        assertAccepted(token());
        var madeUp = madeUp();

        assertThat(tokens.verify(madeUp)).isEqualTo(refused());
        pass(IssuerKeys.PAUSE.minusNanos(1));
        assertThat(tokens.verify(madeUp)).isEqualTo(refused());
        assertThat(issuer.timesAsked()).isEqualTo(1);
        pass(Duration.ofNanos(1));
        assertThat(tokens.verify(madeUp)).isEqualTo(refused());
        assertThat(tokens.verify(madeUp)).isEqualTo(refused());

        assertThat(issuer.timesAsked()).isEqualTo(2);
    }

    @Test
    void that_the_issuer_has_withdrawn_count_no_longer_than_they_are_remembered() {
        var token = token();
        assertAccepted(token);
        issuer.rotate();
        pass(IssuerKeys.MEMORY);

        tokens.verify(token);

        assertThat(tokens.verify(token)).isEqualTo(refused());
    }

    @Test
    void go_on_counting_while_the_issuer_is_away() {
        assertAccepted(token());
        issuer.goAway();
        pass(IssuerKeys.MEMORY.multipliedBy(6));

        assertAccepted(token());
        assertAccepted(token());

        assertThat(issuer.timesAsked()).isEqualTo(2);
    }

    @Test
    void that_are_not_known_while_the_issuer_is_away_leave_it_open_whether_the_token_is_good() {
        assertAccepted(token());
        issuer.goAway();
        pass(IssuerKeys.PAUSE);

        assertThat(tokens.verify(madeUp())).isEqualTo(unavailable());
        assertThat(tokens.verify(madeUp())).isEqualTo(unavailable());

        assertThat(issuer.timesAsked()).isEqualTo(2);
    }

    @Test
    void of_an_issuer_that_comes_up_later_are_found_then() {
        issuer.goAway();
        assertThat(tokens.verify(token())).isEqualTo(unavailable());
        issuer.comeBack();
        assertThat(tokens.verify(token())).isEqualTo(unavailable());

        pass(IssuerKeys.PAUSE);

        assertAccepted(token());
    }

    @Test
    void are_not_asked_for_because_of_a_token_of_another_issuer() {
        var other = issuer.token(claims -> claims.issuer("https://other.example"));

        assertThat(tokens.verify(new Secret(other)))
                .isEqualTo(Either.left(new TokenNotAccepted(TokenFlaw.OTHER_ISSUER)));
        assertThat(issuer.timesAsked()).isZero();
    }

    @Test
    void are_not_believed_where_the_metadata_are_those_of_another_issuer() {
        issuer.callItself(issuer.uri() + "/");

        assertThat(tokens.verify(token())).isEqualTo(unavailable());
    }

    @Test
    void are_not_found_where_the_metadata_name_no_address() {
        issuer.publishAt("no address");

        assertThat(tokens.verify(token())).isEqualTo(unavailable());
    }

    private void assertAccepted(Secret token) {
        assertThat(tokens.verify(token).isRight()).isTrue();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private Secret token() {
        return token(issuer.key());
    }

    private Secret madeUp() {
        return token(SigningIssuer.rsa());
    }

    private Secret token(JWK key) {
        return new Secret(issuer.token(
                JWSAlgorithm.RS256,
                key,
                claims ->
                        claims.audience("liaison").expirationTime(Date.from(Loopback.NOON.plus(Duration.ofDays(1))))));
    }

    private static Either<?, ?> refused() {
        return Either.left(new TokenNotAccepted(TokenFlaw.SIGNATURE));
    }

    private Either<?, ?> unavailable() {
        return Either.left(new IssuerUnavailable(issuer.uri().toString(), IssuerKeys.PAUSE));
    }
}
