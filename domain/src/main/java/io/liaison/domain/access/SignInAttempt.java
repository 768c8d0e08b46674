package io.liaison.domain.access;

import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.AuthorizationFromAnotherBrowser;
import io.vavr.collection.List;
import io.vavr.control.Either;

/**
 * Somebody is on the way to the issuer's page and back, in one browser, which alone keeps this meanwhile. The state ties the
 * answer to that browser, the nonce the token to this attempt, and the verifier the code to whoever asked for it.
 *
 * @source OpenID Connect Core 1.0, section 3.1.2.1; RFC 7636
 */
public record SignInAttempt(Secret state, Secret nonce, Secret verifier) {

    /** @failure 20043 the answer belongs to an attempt of another browser, or to none */
    public Either<Failure, SignInAttempt> answeredWith(Secret returned) {
        return state.equals(returned) ? Either.right(this) : Either.left(new AuthorizationFromAnotherBrowser());
    }

    /** What the issuer says of it may be shown without this. */
    public Redaction redaction() {
        return new Redaction(List.of(state, nonce, verifier));
    }
}
