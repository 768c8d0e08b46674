package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ProvenRequest;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Conflict.ConnectorRedefined;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.Conflict.OAuthAppMissing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.error.Refused.IssuerMismatch;
import io.liaison.domain.error.Refused.LockedOut;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.error.Unavailable.RefreshInProgress;
import io.liaison.domain.error.Unavailable.RefreshPostponed;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Hands out an access token that works now. */
@FunctionalInterface
public interface GetToken {

    /**
     * Refreshes first when the stored token is about to expire; of many who ask at once, one asks the provider. A stored
     * token that is still valid is answered even when refreshing it failed.
     *
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it;
     *     {@link ConnectorNotFound}: connection and connector have been removed meanwhile
     * @failure 1009 {@link InvalidArgument}: what is said of the request that is to be proven is none
     * @failure 1014 {@link MissingParameter}: a method without an address, or the other way round
     * @failure 20003 {@link PermissionMissing}: {@code connections.use}
     * @failure 20023 {@link OAuthAppMissing}: the tenant's own app for this connector is gone
     * @failure 20024 {@link ConnectorRedefined}: since the connector was redefined, this connection does not fit it
     * @failure 20030 {@link CertificateUnreadable}: this machine cannot use the stored key
     * @failure 20045 {@link ConsentPending}: nobody has consented yet
     * @failure 20052 {@link IssuerMismatch}: what the issuer publishes belongs to another one
     * @failure 20053 {@link ProviderMisbehaved}: the provider's answer to a refresh was none
     * @failure 20048 {@link LockedOut}: the provider has refused so often that it is left alone; reconnect
     * @failure 20054 {@link ConnectionBroken}: the provider no longer accepts the grant; reconnect
     * @failure 20055 {@link ProviderUnreachable}: the provider gives no answer
     * @failure 20056 {@link ProviderBusy}: the provider asks for patience, or fails inside itself
     * @failure 20057 {@link EgressRefused}: this installation does not call that address
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20061 {@link RefreshInProgress}: somebody else is fetching the next token
     * @failure 20062 {@link SecretUndecryptable}: a stored secret or token does not open
     * @failure 20063 {@link RefreshPostponed}: the last attempt failed, and it is too early for the next
     */
    @FailsWith({
        ConnectionNotFound.class,
        ConnectorNotFound.class,
        InvalidArgument.class,
        MissingParameter.class,
        PermissionMissing.class,
        ConnectorRedefined.class,
        OAuthAppMissing.class,
        CertificateUnreadable.class,
        ConsentPending.class,
        IssuerMismatch.class,
        ProviderMisbehaved.class,
        ConnectionBroken.class,
        LockedOut.class,
        ProviderUnreachable.class,
        ProviderBusy.class,
        EgressRefused.class,
        StorageUnavailable.class,
        RefreshInProgress.class,
        RefreshPostponed.class,
        SecretUndecryptable.class
    })
    Either<Failure, Token> token(Query query);

    /** Who wants to use which connection, and for which request, as far as that matters. */
    record Query(Actor actor, ConnectionId id, Request request) {

        /** For whatever request, since hardly any token is bound to a key. */
        public Query(Actor actor, ConnectionId id) {
            this(actor, id, Request.ANY);
        }
    }

    /**
     * What a token that is bound to a key is going to be sent with. Raw, as every adapter gets it: a method, an address, and
     * a word that the API has asked for (RFC 9449, section 9).
     */
    record Request(Option<String> method, Option<String> url, Option<String> nonce) {
        public static final Request ANY = new Request(Option.none(), Option.none(), Option.none());

        /** None when nothing is said. */
        public Either<Failure, Option<ProvenRequest>> read() {
            return ProvenRequest.of(method, url, nonce);
        }
    }

    /**
     * Never a refresh token; a key or a password where the API is shown one. {@code apiBaseUrl} is where to use it, when
     * the connector says so. {@code proof} is there when the token is bound to a key and a request was named: that request
     * carries it, this once, in the header {@code DPoP}.
     */
    record Token(AccessToken access, Option<String> apiBaseUrl, Option<Secret> proof) {

        public Token with(Secret signed) {
            return new Token(access, apiBaseUrl, Option.some(signed));
        }
    }
}
