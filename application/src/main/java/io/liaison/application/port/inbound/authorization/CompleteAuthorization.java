package io.liaison.application.port.inbound.authorization;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Conflict.AccountMismatch;
import io.liaison.domain.error.Conflict.AuthorizationExpired;
import io.liaison.domain.error.Conflict.AuthorizationUsed;
import io.liaison.domain.error.Conflict.ConnectorRedefined;
import io.liaison.domain.error.Conflict.OAuthAppMissing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.AuthenticationTypeNotAllowed;
import io.liaison.domain.error.Forbidden.AuthorizationFromAnotherBrowser;
import io.liaison.domain.error.Forbidden.ConnectorNotAllowed;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.AuthorizationNotFound;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.Refused.AuthorizationDenied;
import io.liaison.domain.error.Refused.BindingNotOffered;
import io.liaison.domain.error.Refused.ClientRejected;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.IssuerMismatch;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Refused.ScopesMissing;
import io.liaison.domain.error.Refused.TokenUnbound;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.TraceId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Takes the provider's answer to a consent, and connects or reconnects with it. */
@FunctionalInterface
public interface CompleteAuthorization {

    /**
     * Accepts a state once, from the browser that it was given to, within its ten minutes. A connection that was never
     * connected and is now refused shows why; one that was connected stays as it was.
     *
     * @failure 1002 {@link ConnectionNotFound}, {@link ConnectorNotFound}: removed meanwhile
     * @failure 1014 {@link MissingParameter}: the answer holds neither code nor error, or no state
     * @failure 20023 {@link OAuthAppMissing}: the connector was removed meanwhile and defined anew, without the
     *     tenant's app
     * @failure 20024 {@link ConnectorRedefined}: since the connector was redefined, this connection does not fit it
     * @failure 20025 {@link ConnectorNotAllowed}: the tenant's policy lets nobody connect with it any more
     * @failure 20026 {@link AuthenticationTypeNotAllowed}: the tenant's policy lets nobody authenticate in this way any more
     * @failure 20037 {@link BindingNotOffered}: tokens are to be bound to a key, and the provider does not offer that
     * @failure 20038 {@link TokenUnbound}: the provider has given a token that is bound to no key, and must be
     * @failure 20040 {@link AuthorizationNotFound}: no such state, or what the tenant fills in has changed since
     * @failure 20041 {@link AuthorizationUsed}: this state has been answered
     * @failure 20042 {@link AuthorizationExpired}: its ten minutes are over
     * @failure 20043 {@link AuthorizationFromAnotherBrowser}: the browser does not show the state
     * @failure 20044 {@link AuthorizationDenied}: the person has said no
     * @failure 20046 {@link AccountMismatch}: another account has consented than is connected
     * @failure 20047 {@link ScopesMissing}: the consent allows less than was asked for
     * @failure 20050 {@link ProviderRefused}: the provider refuses the request or the client
     * @failure 20051 {@link GrantRejected}: the provider does not accept the code, or not the token that it has just
     *     given
     * @failure 20052 {@link IssuerMismatch}: the answer came from another issuer than the one that was asked
     * @failure 20053 {@link ProviderMisbehaved}: the provider's answer is none
     * @failure 20055 {@link ProviderUnreachable}: the provider gives no answer
     * @failure 20056 {@link ProviderBusy}: the provider asks for patience, or fails inside itself
     * @failure 20057 {@link EgressRefused}: this installation does not call that address
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: what is kept of the consent does not open
     * @failure 20085 {@link ClientRejected}: the provider does not accept the app, whoever consents
     */
    @FailsWith({
        ConnectionNotFound.class,
        ConnectorNotFound.class,
        MissingParameter.class,
        ConnectorRedefined.class,
        OAuthAppMissing.class,
        ConnectorNotAllowed.class,
        AuthenticationTypeNotAllowed.class,
        AuthorizationNotFound.class,
        AuthorizationUsed.class,
        AuthorizationExpired.class,
        AuthorizationFromAnotherBrowser.class,
        AuthorizationDenied.class,
        AccountMismatch.class,
        ScopesMissing.class,
        BindingNotOffered.class,
        TokenUnbound.class,
        ProviderRefused.class,
        ClientRejected.class,
        GrantRejected.class,
        IssuerMismatch.class,
        ProviderMisbehaved.class,
        ProviderUnreachable.class,
        ProviderBusy.class,
        EgressRefused.class,
        StorageUnavailable.class,
        SecretUndecryptable.class
    })
    Either<Failure, ConnectionView> complete(Command command);

    /**
     * The parameters of the redirect (RFC 6749, 4.1.2; RFC 9207), and the state that the browser keeps. {@code told} are
     * those that no standard knows, in which a provider may name the company or the data centre.
     */
    record Command(
            Option<Secret> state,
            Option<Secret> browserState,
            Option<Secret> code,
            Option<String> issuer,
            Option<String> error,
            Option<String> errorDescription,
            Option<TraceId> trace,
            Map<String, String> told) {

        /** Of a provider that tells no more. */
        public Command(
                Option<Secret> state,
                Option<Secret> browserState,
                Option<Secret> code,
                Option<String> issuer,
                Option<String> error,
                Option<String> errorDescription,
                Option<TraceId> trace) {
            this(state, browserState, code, issuer, error, errorDescription, trace, HashMap.empty());
        }

        /** For callers that follow no trace. */
        public Command(
                Option<Secret> state,
                Option<Secret> browserState,
                Option<Secret> code,
                Option<String> issuer,
                Option<String> error,
                Option<String> errorDescription) {
            this(state, browserState, code, issuer, error, errorDescription, Option.none());
        }
    }
}
