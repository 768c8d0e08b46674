package io.liaison.application.port.outbound;

import io.liaison.domain.access.VerifiedIdentity;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The tokens of the issuer that the operator has named, by which somebody signs in. */
@FunctionalInterface
public interface IdentityTokens {

    /**
     * Who shows it, and what its issuer says of them. None when the credential is no token at all, or when no issuer has been
     * named: it may be a key then.
     *
     * @failure 20090 it is a token, and not one that lets anybody in
     * @failure 20091 the issuer does not tell its keys, so nothing can be said about the token
     */
    Either<Failure, Option<VerifiedIdentity>> verify(Secret credential);
}
