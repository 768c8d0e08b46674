package io.liaison.providers.identity;

import io.liaison.application.port.outbound.IssuerPages;
import io.liaison.domain.access.SignInAttempt;
import io.liaison.domain.access.VerifiedIdentity;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.SignInNotOffered;
import io.vavr.control.Either;
import java.net.URI;

/** Of no issuer, or of one that does not know us. */
final class NoIssuerPages implements IssuerPages {

    @Override
    public Either<Failure, URI> page(SignInAttempt attempt, URI returnTo) {
        return Either.left(new SignInNotOffered());
    }

    @Override
    public Either<Failure, VerifiedIdentity> identity(SignInAttempt attempt, Return brought) {
        return Either.left(new SignInNotOffered());
    }
}
