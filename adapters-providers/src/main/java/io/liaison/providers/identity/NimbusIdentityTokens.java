package io.liaison.providers.identity;

import io.liaison.application.port.outbound.IdentityTokens;
import io.liaison.domain.access.VerifiedIdentity;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Reads tokens that are shown as credentials, and proves their signatures with Nimbus. */
final class NimbusIdentityTokens implements IdentityTokens {
    private final TokenClaims claims;
    private final ProvenClaims proven;

    NimbusIdentityTokens(TokenClaims claims, IssuerKeys keys) {
        this.claims = claims;
        this.proven = new ProvenClaims(claims, keys);
    }

    @Override
    public Either<Failure, Option<VerifiedIdentity>> verify(Secret credential) {
        return CompactToken.of(credential)
                .map(token -> proven.of(token).flatMap(claims::read).map(Option::some))
                .getOrElse(() -> Either.right(Option.none()));
    }
}
