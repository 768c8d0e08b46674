package io.liaison.providers.identity;

import static io.liaison.providers.identity.AnIssuer.NOON;
import static io.liaison.providers.identity.AnIssuer.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.liaison.application.port.outbound.GatewayProvider.IssuerClient;
import io.liaison.application.port.outbound.GatewayProvider.TokenIssuer;
import io.liaison.application.port.outbound.IssuerPages;
import io.liaison.application.port.outbound.IssuerPages.Return;
import io.liaison.domain.access.SignInAttempt;
import io.liaison.domain.access.VerifiedIdentity;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.SignInNotOffered;
import io.liaison.domain.error.Forbidden.SignInRefused;
import io.liaison.domain.error.Forbidden.TokenFlaw;
import io.liaison.domain.error.Forbidden.TokenNotAccepted;
import io.liaison.domain.error.Unavailable.IssuerUnavailable;
import io.liaison.providers.fixture.Answers;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.SigningIssuer;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssuerPagesTest {
    private static final URI RETURN_TO = URI.create("https://liaison.example.com/console/sign-in/return");
    private static final SignInAttempt ATTEMPT = new SignInAttempt(
            new Secret("the-state"),
            new Secret("the-nonce"),
            new Secret("a-verifier-of-forty-three-characters-and-more"));
    private final SigningIssuer issuer = new SigningIssuer();
    private final IssuerPages pages = pages(new IssuerClient(
            new ClientId("console"),
            Option.some(new Secret("a secret")),
            Scopes.of(List.of("openid", "email")).get()));

    @AfterEach
    void end() {
        issuer.close();
    }

    @Test
    void ask_for_all_that_ties_the_answer_to_the_attempt() {
        var page = pages.page(ATTEMPT, RETURN_TO).get();

        assertThat(page.getPath()).isEqualTo("/authorize");
        assertThat(page.getQuery().split("&"))
                .contains(
                        "response_type=code",
                        "client_id=console",
                        "redirect_uri=" + RETURN_TO,
                        "scope=openid+email",
                        "state=the-state",
                        "nonce=the-nonce",
                        "code_challenge_method=S256");
        assertThat(page.toString()).doesNotContain(ATTEMPT.verifier().reveal());
    }

    @Test
    void tell_who_has_signed_in() {
        issuer.redeemWith(token(claims -> claims.claim("name", "Ada Lovelace")));

        var who = comeBack().get();

        assertThat(who.identity().subject()).isEqualTo(SUBJECT);
        assertThat(who.profile().name()).isEqualTo(Option.some("Ada Lovelace"));
        var asked = URLDecoder.decode(issuer.redemption().body(), StandardCharsets.UTF_8);
        assertThat(asked)
                .contains("grant_type=authorization_code", "code=the-code", "redirect_uri=" + RETURN_TO)
                .contains("code_verifier=" + ATTEMPT.verifier().reveal())
                .doesNotContain("a secret");
        assertThat(issuer.redemption().headers().get("authorization")).startsWith("Basic ");
    }

    @Test
    void are_pages_for_clients_without_a_secret_too() {
        issuer.redeemWith(token(claims -> claims));
        var open = pages(new IssuerClient(new ClientId("console"), Option.none(), Scopes.NONE));

        assertThat(comeBack(open, Option.some(issuer.uri().toString())).isRight())
                .isTrue();

        assertThat(issuer.redemption().body()).contains("client_id=console");
        assertThat(issuer.redemption().headers()).doesNotContainKey("authorization");
    }

    @Test
    void let_nobody_in_by_a_token_of_another_attempt_or_for_another_client() {
        assertRefused(TokenFlaw.OTHER_SIGN_IN, token(claims -> claims.claim("nonce", "another")));
        assertRefused(TokenFlaw.OTHER_SIGN_IN, token(claims -> claims.claim("nonce", null)));
        assertRefused(TokenFlaw.OTHER_AUDIENCE, token(claims -> claims.audience("liaison")));
        assertRefused(
                TokenFlaw.OTHER_AUDIENCE,
                token(claims ->
                        claims.audience(java.util.List.of("console", "other")).claim("azp", "other")));
    }

    @Test
    void let_nobody_in_by_a_token_that_is_over_or_proven_by_nobody() {
        assertRefused(TokenFlaw.EXPIRED, token(claims -> claims.expirationTime(Date.from(NOON))));
        assertRefused(TokenFlaw.MALFORMED, "no token at all");
        var mine = token(claims -> claims).split("\\.", -1);
        var theirs = token(claims -> claims.subject("s-2")).split("\\.", -1);
        assertRefused(TokenFlaw.SIGNATURE, mine[0] + "." + theirs[1] + "." + mine[2]);
    }

    @Test
    void do_not_send_the_code_of_another_issuer_anywhere() {
        issuer.redeemWith(token(claims -> claims));
        var other = new TokenNotAccepted(TokenFlaw.OTHER_ISSUER);

        assertThat(comeBack(pages, Option.some("https://id.example.com"))).isEqualTo(Either.left(other));
        assertThat(comeBack(pages, Option.none())).isEqualTo(Either.left(other));

        assertThat(issuer.timesRedeemed()).isZero();
    }

    @Test
    void tell_what_the_issuer_calls_its_refusal() {
        assertThat(comeBack()).isEqualTo(Either.left(new SignInRefused("invalid_grant")));

        issuer.redeemWith(Answers.json(401, "{\"error\": \"invalid_client\"}"));
        assertThat(comeBack()).isEqualTo(Either.left(new SignInRefused("invalid_client")));
    }

    @Test
    void tell_that_the_issuer_does_not_answer_as_it_should() {
        var unavailable = new IssuerUnavailable(issuer.uri().toString(), IssuerKeys.PAUSE);
        issuer.redeemWith(Answers.json("{\"access_token\": \"a\", \"token_type\": \"Bearer\"}"));
        assertThat(comeBack()).as("no token about anybody").isEqualTo(Either.left(unavailable));

        issuer.goAway();
        assertThat(comeBack()).isEqualTo(Either.left(unavailable));
        assertThat(pages(new IssuerClient(new ClientId("console"), Option.none(), Scopes.NONE))
                        .page(ATTEMPT, RETURN_TO))
                .isEqualTo(Either.left(unavailable));
    }

    @Test
    void are_nowhere_where_the_issuer_does_not_know_us() {
        var unknown = ports(new TokenIssuer(issuer.uri(), "liaison", "default")).pages();

        assertThat(unknown.page(ATTEMPT, RETURN_TO)).isEqualTo(Either.left(new SignInNotOffered()));
        assertThat(comeBack(unknown, Option.none())).isEqualTo(Either.left(new SignInNotOffered()));
        assertThat(IdentityPorts.nobodys().pages().page(ATTEMPT, RETURN_TO))
                .isEqualTo(Either.left(new SignInNotOffered()));
    }

    private void assertRefused(TokenFlaw flaw, String token) {
        issuer.redeemWith(token);
        assertThat(comeBack()).isEqualTo(Either.left(new TokenNotAccepted(flaw)));
    }

    private Either<Failure, VerifiedIdentity> comeBack() {
        return comeBack(pages, Option.some(issuer.uri().toString()));
    }

    private static Either<Failure, VerifiedIdentity> comeBack(IssuerPages to, Option<String> from) {
        return to.identity(ATTEMPT, new Return(new Secret("the-code"), from, RETURN_TO));
    }

    /** A good token but for this. */
    private String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return issuer.token(claims -> change.apply(AnIssuer.good(claims)
                .audience("console")
                .claim("azp", "console")
                .claim("nonce", ATTEMPT.nonce().reveal())));
    }

    private IssuerPages pages(IssuerClient client) {
        return ports(new TokenIssuer(issuer.uri(), "liaison", "default", Option.some(client)))
                .pages();
    }

    private static IdentityPorts ports(TokenIssuer known) {
        return IdentityPorts.of(
                known, Loopback.transport(), Loopback.oauth(), InstantSource.fixed(NOON), Runnable::run);
    }
}
