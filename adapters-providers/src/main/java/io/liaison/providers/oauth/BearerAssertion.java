package io.liaison.providers.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.JWTID;
import io.liaison.application.port.outbound.TokenEndpoint.Assertion;
import io.liaison.domain.authentication.AssertionSubject;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.liaison.providers.tls.PrivateSigner;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Instant;
import java.util.Date;

/** A statement of whom a token is asked for, signed with the client's key. */
record BearerAssertion(SignedJWT signed) {
    /** {@code usual} is whom it is meant for unless the connector says otherwise. */
    static Either<Failure, BearerAssertion> sign(ClientId issuer, Assertion assertion, URI usual, Instant now) {
        return PrivateSigner.of(assertion.key(), assertion.terms().algorithm()).flatMap(signer -> {
            var header = new JWSHeader.Builder(signer.algorithm())
                    .type(JOSEObjectType.JWT)
                    .keyID(assertion.terms().keyId().getOrNull())
                    .build();
            var jwt = new SignedJWT(header, claims(issuer, assertion, usual, now));
            try {
                jwt.sign(signer.signer());
                return Either.right(new BearerAssertion(jwt));
            } catch (JOSEException unusable) {
                return Either.left(new CertificateUnreadable("privateKey"));
            }
        });
    }

    private static JWTClaimsSet claims(ClientId issuer, Assertion assertion, URI usual, Instant now) {
        var terms = assertion.terms();
        var claims = new JWTClaimsSet.Builder();
        terms.claims().forEach((name, value) -> claims.claim(name, value));
        if (terms.scopesAreClaimed() && !assertion.scopes().isEmpty()) {
            claims.claim("scope", assertion.scopes().joined(assertion.scopeSeparator()));
        }
        return claims.issuer(issuer.value())
                .subject(assertion.subject().map(AssertionSubject::value).getOrElse(issuer.value()))
                .audience(terms.audience().getOrElse(usual.toString()))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(terms.lifetime())))
                .jwtID(new JWTID().getValue())
                .build();
    }

    String serialized() {
        return signed.serialize();
    }

    @Override
    public String toString() {
        return "BearerAssertion[hidden]";
    }
}
