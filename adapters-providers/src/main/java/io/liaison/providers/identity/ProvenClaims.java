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
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.TokenFlaw;
import io.vavr.control.Either;

/** What a token of the issuer claims, once one of its published keys has proven it. */
final class ProvenClaims {
    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");
    private final TokenClaims claims;
    private final IssuerKeys keys;

    ProvenClaims(TokenClaims claims, IssuerKeys keys) {
        this.claims = claims;
        this.keys = keys;
    }

    /** Whose it claims to be comes first, so that tokens of others do not make us ask for keys. */
    Either<Failure, JWTClaimsSet> of(CompactToken token) {
        return token.signed().flatMap(jwt -> claims.ofIssuer(jwt).flatMap(named -> proven(jwt)));
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
