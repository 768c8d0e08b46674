package io.liaison.application.port.inbound.access;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.inbound.access.BeginSession.Begun;
import io.liaison.domain.access.SignInAttempt;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.AuthorizationFromAnotherBrowser;
import io.liaison.domain.error.Forbidden.CredentialRejected;
import io.liaison.domain.error.Forbidden.SignInNotOffered;
import io.liaison.domain.error.Forbidden.SignInRefused;
import io.liaison.domain.error.Forbidden.TenantIsDisabled;
import io.liaison.domain.error.Forbidden.TokenNotAccepted;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Unavailable.IssuerUnavailable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** Signs somebody in who comes back from the page of the issuer. */
@FunctionalInterface
public interface CompleteSignIn {

    /**
     * Whoever comes for the first time becomes a principal, as with a token of the issuer. The session does not end with
     * the token: that says who came, not how long they stay.
     *
     * @failure 1014 {@link MissingParameter}: the answer holds neither code nor error, or no state
     * @failure 1676 {@link TenantIsDisabled}: nobody gets into the tenant
     * @failure 20005 {@link CredentialRejected}: the tenant or the principal has been deleted meanwhile
     * @failure 20039 {@link SignInNotOffered}: no issuer lets people in here
     * @failure 20043 {@link AuthorizationFromAnotherBrowser}: the browser does not show the attempt that this answers
     * @failure 20049 {@link SignInRefused}: the issuer has let nobody in
     * @failure 20090 {@link TokenNotAccepted}: its token is not good, or not for this attempt
     * @failure 20091 {@link IssuerUnavailable}: it does not answer as it should
     * @failure 20060 {@link StorageUnavailable}: nobody is signed in
     */
    @FailsWith({
        MissingParameter.class,
        TenantIsDisabled.class,
        CredentialRejected.class,
        SignInNotOffered.class,
        AuthorizationFromAnotherBrowser.class,
        SignInRefused.class,
        TokenNotAccepted.class,
        IssuerUnavailable.class,
        StorageUnavailable.class
    })
    Either<Failure, Begun> complete(Command command);

    /**
     * What the browser has kept, and the parameters with which it was sent back to {@code returnedTo} (RFC 6749, 4.1.2; RFC
     * 9207).
     */
    record Command(
            Option<SignInAttempt> kept,
            Option<Secret> state,
            Option<Secret> code,
            Option<String> issuer,
            Option<String> error,
            URI returnedTo) {}
}
