package io.liaison.providers.identity;

import static io.liaison.providers.identity.AnIssuer.END;
import static io.liaison.providers.identity.AnIssuer.NOON;
import static io.liaison.providers.identity.AnIssuer.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.ExternalIdentity;
import io.liaison.domain.access.IdentityProfile;
import io.liaison.domain.access.VerifiedIdentity;
import io.liaison.domain.authentication.Secret;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTokensTest {
    private final AnIssuer issuer = AnIssuer.start();

    @AfterEach
    void end() {
        issuer.close();
    }

    @Test
    void tell_all_that_is_said_of_whoever_shows_them() {
        var token = issuer.server()
                .token(claims -> AnIssuer.good(claims)
                        .claim("name", "Ada Lovelace")
                        .claim("preferred_username", "ada")
                        .claim("email", "ada@example.com")
                        .claim("email_verified", true)
                        .claim("azp", "console")
                        .claim("groups", java.util.List.of("/finance", 7, "sales")));

        assertThat(issuer.verify(token))
                .isEqualTo(Either.right(Option.some(new VerifiedIdentity(
                        "default",
                        new ExternalIdentity(issuer.server().uri().toString(), SUBJECT),
                        new IdentityProfile(
                                Option.some("Ada Lovelace"),
                                Option.some("ada"),
                                Option.some(new EmailAddress("ada@example.com")),
                                Option.some("console")),
                        List.of("/finance", "sales"),
                        END))));
    }

    @Test
    void need_not_say_much() {
        var nothing = new IdentityProfile(Option.none(), Option.none(), Option.none(), Option.none());

        var said = issuer.identity(issuer.server()
                .token(claims -> AnIssuer.good(claims).claim("name", " ").claim("groups", "sales")));

        assertThat(said.profile()).isEqualTo(nothing);
        assertThat(said.groups()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "verified"})
    void do_not_tell_an_address_that_nobody_has_verified(String verified) {
        var token = issuer.server()
                .token(claims ->
                        AnIssuer.good(claims).claim("email", "ada@example.com").claim("email_verified", verified));

        assertThat(issuer.identity(token).profile().email()).isEqualTo(Option.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lk_0123456789",
                "dots.are.fine",
                "eyJhIjoxfQ.e30.x",
                "e30.e30.",
                "W10.e30.x",
                "eyJhbGciOiJub25lIn0.e30",
                "eyJhbGciOiJub25lIn0.e30.x.y.z",
                "..",
                ""
            })
    void are_not_what_has_another_shape(String credential) {
        assertThat(issuer.verify(credential)).isEqualTo(Either.right(Option.none()));
    }

    @Test
    void are_nothing_special_where_no_issuer_has_been_named() {
        var token = new Secret(issuer.server().token(AnIssuer::good));

        assertThat(IdentityPorts.nobodys().tokens().verify(token)).isEqualTo(Either.right(Option.none()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
    void are_proven_by_each_algorithm_of_its_keys(String algorithm) {
        var token = issuer.server()
                .token(JWSAlgorithm.parse(algorithm), issuer.server().key(), AnIssuer::good);

        assertThat(issuer.identity(token).identity().subject()).isEqualTo(SUBJECT);
    }

    @ParameterizedTest
    @CsvSource({"ES256, P-256", "ES384, P-384", "ES512, P-521"})
    void are_proven_by_keys_on_curves(String algorithm, String curve) throws JOSEException {
        issuer.server()
                .become(new ECKeyGenerator(Curve.parse(curve)).keyID("ec").generate());
        var token = issuer.server()
                .token(JWSAlgorithm.parse(algorithm), issuer.server().key(), AnIssuer::good);

        assertThat(issuer.verify(token).isRight()).isTrue();
    }

    @Test
    void are_for_several_recipients_if_they_are_for_us() {
        var token = issuer.server()
                .token(claims -> AnIssuer.good(claims).audience(java.util.List.of("account", "liaison")));

        assertThat(issuer.identity(token).identity().subject()).isEqualTo(SUBJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "jwt", "at+jwt", "AT+JWT"})
    void say_that_they_are_tokens(String type) {
        assertThat(issuer.verify(issuer.typed(type)).isRight()).isTrue();
    }

    @Test
    void may_say_nothing_about_their_type() {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(issuer.server().key().getKeyID());

        assertThat(issuer.verify(issuer.server()
                                .sign(header.build(), issuer.server().key(), AnIssuer::good))
                        .isRight())
                .isTrue();
    }

    @Test
    void are_accepted_when_the_clock_of_the_issuer_is_a_little_ahead() {
        var early = Date.from(NOON.plusSeconds(60));

        assertThat(issuer.verify(issuer.with(
                                claims -> claims.notBeforeTime(early).issueTime(early)))
                        .isRight())
                .isTrue();
    }
}
