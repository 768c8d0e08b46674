package io.liaison.application.port.inbound.authorization;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Conflict.AccountMismatch;
import io.liaison.domain.error.Conflict.AuthorizationExpired;
import io.liaison.domain.error.Conflict.AuthorizationUsed;
import io.liaison.domain.error.Conflict.OAuthAppMissing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.AuthorizationFromAnotherBrowser;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.AuthorizationNotFound;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.Refused;
import io.liaison.domain.error.Unavailable;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Takes the provider's answer to a consent, and connects or reconnects with it. */
@FunctionalInterface
public interface CompleteAuthorization {

    /**
     * Accepts a state once, from the browser that it was given to, within its ten minutes. A connection that was never
     * connected and is now refused shows why; one that was connected stays as it was.
     *
     * @failure 1002 {@link ConnectionNotFound}: it has been deleted meanwhile
     * @failure 1014 {@link MissingParameter}: the answer holds neither code nor error, or no state
     * @failure 20040 {@link AuthorizationNotFound}: no such state
     * @failure 20041 {@link AuthorizationUsed}: this state has been answered
     * @failure 20042 {@link AuthorizationExpired}: its ten minutes are over
     * @failure 20043 {@link AuthorizationFromAnotherBrowser}: the browser does not show the state
     * @failure 20046 {@link AccountMismatch}: another account has consented than is connected
     */
    @FailsWith({
        ConnectionNotFound.class,
        MissingParameter.class,
        AuthorizationNotFound.class,
        AuthorizationUsed.class,
        AuthorizationExpired.class,
        AuthorizationFromAnotherBrowser.class,
        AccountMismatch.class,
        OAuthAppMissing.class,
        EgressRefused.class,
        Refused.class,
        Unavailable.class
    })
    Either<Failure, ConnectionView> complete(Command command);

    /** The parameters of the redirect (RFC 6749, 4.1.2; RFC 9207), and the state that the browser keeps. */
    record Command(
            Option<Secret> state,
            Option<Secret> browserState,
            Option<Secret> code,
            Option<String> issuer,
            Option<String> error,
            Option<String> errorDescription) {}
}
