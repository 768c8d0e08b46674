package io.liaison.providers.identity;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import io.liaison.application.port.outbound.GatewayProvider.TokenIssuer;
import io.liaison.application.port.outbound.IdentityTokens;
import io.liaison.domain.access.VerifiedIdentity;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.SigningIssuer;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.function.UnaryOperator;

/** An issuer that we have been told of, at noon, and what we make of its tokens. */
record AnIssuer(SigningIssuer server, IdentityTokens tokens) implements AutoCloseable {
    static final Instant NOON = Loopback.NOON;
    static final Instant END = NOON.plusSeconds(120);
    static final String SUBJECT = "s-1";

    static AnIssuer start() {
        var server = new SigningIssuer();
        var known = new TokenIssuer(server.uri(), "liaison", "default");
        return new AnIssuer(
                server,
                IdentityPorts.of(
                                known, Loopback.transport(), Loopback.oauth(), InstantSource.fixed(NOON), Runnable::run)
                        .tokens());
    }

    Either<Failure, Option<VerifiedIdentity>> verify(String credential) {
        return tokens.verify(new Secret(credential));
    }

    VerifiedIdentity identity(String token) {
        return verify(token).get().get();
    }

    String typed(String type) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(server.key().getKeyID())
                .type(new JOSEObjectType(type));
        return signed(header.build(), server.key());
    }

    String signed(JWSHeader header, JWK key) {
        return server.sign(header, key, AnIssuer::good);
    }

    /** A good token but for this. */
    String with(UnaryOperator<JWTClaimsSet.Builder> change) {
        return server.token(claims -> change.apply(good(claims)));
    }

    static JWTClaimsSet.Builder good(JWTClaimsSet.Builder claims) {
        return claims.audience("liaison").expirationTime(Date.from(END)).issueTime(Date.from(NOON));
    }

    @Override
    public void close() {
        server.close();
    }
}
