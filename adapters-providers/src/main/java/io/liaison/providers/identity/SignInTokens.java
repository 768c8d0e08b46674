package io.liaison.providers.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import io.liaison.domain.access.VerifiedIdentity;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.TokenFlaw;
import io.liaison.domain.error.Forbidden.TokenNotAccepted;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The tokens in which the issuer says who has signed in on its page, for us (OpenID Connect Core 1.0, section 3.1.3.7). */
final class SignInTokens {
    private final ClientId client;
    private final TokenClaims claims;
    private final ProvenClaims proven;

    /** {@code claims} are those that are meant for {@code client}. */
    SignInTokens(ClientId client, TokenClaims claims, IssuerKeys keys) {
        this.client = client;
        this.claims = claims;
        this.proven = new ProvenClaims(claims, keys);
    }

    Either<Failure, VerifiedIdentity> read(Secret token, Secret nonce) {
        return CompactToken.of(token)
                .<Failure>toEither(() -> new TokenNotAccepted(TokenFlaw.MALFORMED))
                .flatMap(proven::of)
                .flatMap(said -> isAnother(said, nonce) ? TokenClaims.refuse(TokenFlaw.OTHER_SIGN_IN) : ours(said))
                .flatMap(claims::read);
    }

    private static boolean isAnother(JWTClaimsSet said, Secret nonce) {
        return !nonce.reveal().equals(said.getClaim("nonce"));
    }

    /** One that was given to somebody else may name us beside them. */
    private Either<Failure, JWTClaimsSet> ours(JWTClaimsSet said) {
        return Option.of(said.getClaim("azp")).forAll(client.value()::equals)
                ? Either.right(said)
                : TokenClaims.refuse(TokenFlaw.OTHER_AUDIENCE);
    }
}
