package io.liaison.application.port.outbound;

import io.liaison.domain.access.SignInAttempt;
import io.liaison.domain.access.VerifiedIdentity;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/**
 * The pages of the issuer that the operator has named, on which people sign in.
 *
 * @source OpenID Connect Core 1.0, section 3.1, the authorization code flow
 */
public interface IssuerPages {

    /**
     * Where to send a browser, which comes back to {@code returnTo} afterwards.
     *
     * @failure 20039 no issuer has been named, or we are no client of it
     * @failure 20091 the issuer does not say where its pages are
     */
    Either<Failure, URI> page(SignInAttempt attempt, URI returnTo);

    /**
     * Whom the issuer has let in. Asks once: a code is good for one question.
     *
     * @failure 20039 no issuer has been named, or we are no client of it
     * @failure 20049 the issuer does not accept the code, or not from us
     * @failure 20090 it answers with a token that lets nobody in, or that belongs to another attempt
     * @failure 20091 it does not answer as it should
     */
    Either<Failure, VerifiedIdentity> identity(SignInAttempt attempt, Return brought);

    /** What the browser brought back to that address; {@code issuer} is who says that it answered (RFC 9207). */
    record Return(Secret code, Option<String> issuer, URI to) {}
}
