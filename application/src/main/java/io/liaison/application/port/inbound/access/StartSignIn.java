package io.liaison.application.port.inbound.access;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.SignInAttempt;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.SignInNotOffered;
import io.liaison.domain.error.Unavailable.IssuerUnavailable;
import io.vavr.control.Either;
import java.net.URI;

/** Sends somebody to the page of the issuer, so that nobody needs a key who is known there. */
@FunctionalInterface
public interface StartSignIn {

    /**
     * Nothing is stored: the browser keeps the attempt.
     *
     * @failure 20039 {@link SignInNotOffered}: no issuer lets people in here
     * @failure 20091 {@link IssuerUnavailable}: it does not say where its page is
     */
    @FailsWith({SignInNotOffered.class, IssuerUnavailable.class})
    Either<Failure, Started> start(Command command);

    /** Where the browser is to come back to. */
    record Command(URI returnTo) {}

    /** Where to send the browser, and what it is to keep meanwhile and show when it comes back. */
    record Started(URI page, SignInAttempt attempt) {}
}
