package io.liaison.providers.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.liaison.application.port.outbound.IdentityTokens;
import io.liaison.domain.access.VerifiedIdentity;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.TokenFlaw;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Reads tokens and proves their signatures with Nimbus. */
final class NimbusIdentityTokens implements IdentityTokens {
    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");
    private final TokenClaims claims;
    private final IssuerKeys keys;

    NimbusIdentityTokens(TokenClaims claims, IssuerKeys keys) {
        this.claims = claims;
        this.keys = keys;
    }

    @Override
    public Either<Failure, Option<VerifiedIdentity>> verify(Secret credential) {
        return CompactToken.of(credential)
                .map(token -> accepted(token).map(Option::some))
                .getOrElse(() -> Either.right(Option.none()));
    }

    /** Whose it claims to be comes first, so that tokens of others do not make us ask for keys. */
    private Either<Failure, VerifiedIdentity> accepted(CompactToken token) {
        return token.signed()
                .flatMap(jwt -> claims.ofIssuer(jwt).flatMap(named -> proven(jwt)))
                .flatMap(claims::read);
    }

    private Either<Failure, JWTClaimsSet> proven(SignedJWT jwt) {
        return keys.forTokenWith(jwt.getHeader()).flatMap(known -> proven(jwt, known));
    }

    private static Either<Failure, JWTClaimsSet> proven(SignedJWT jwt, JWKSet known) {
        try {
            return Either.right(processor(jwt.getHeader(), known).process(jwt, null));
        } catch (BadJOSEException | JOSEException unproven) {
            return TokenClaims.refuse(TokenFlaw.SIGNATURE);
        }
    }

    private static DefaultJWTProcessor<SecurityContext> processor(JWSHeader header, JWKSet known) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, ACCESS_TOKEN, null));
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(header.getAlgorithm(), new ImmutableJWKSet<>(known)));
        processor.setJWTClaimsSetVerifier(null);
        return processor;
    }
}
