package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Payload;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.ApiAddressMissing;
import io.liaison.domain.error.Conflict.ConnectorRedefined;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.Conflict.OAuthAppMissing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.CertificateNotYetValid;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.liaison.domain.error.Invalid.PathOutsideApi;
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
import io.liaison.domain.error.Unavailable.RequestsThrottled;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Sends a request to the API behind a connection, with its credential, which the caller never sees. */
@FunctionalInterface
public interface RequestThrough {

    /**
     * The token is refreshed first when it must be, as for reading it. When the API does not accept it all the same, it is
     * refreshed once and the request sent once more, provided that its body was small enough to be kept. Whatever the API
     * answers is the answer, whichever status it has.
     *
     * @failure 1000 {@link MalformedRequest}: another method, or a body that is too large or breaks off
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it;
     *     {@link ConnectorNotFound}: connection and connector have been removed meanwhile
     * @failure 1009 {@link InvalidArgument}: a query or a header that is none, or a parameter that is the credential's
     * @failure 20003 {@link PermissionMissing}: {@code connections.use}
     * @failure 20023 {@link OAuthAppMissing}: the tenant's own app for this connector is gone
     * @failure 20024 {@link ConnectorRedefined}: since the connector was redefined, this connection does not fit it
     * @failure 20030 {@link CertificateUnreadable}: this machine cannot use the stored key
     * @failure 20032 {@link CertificateNotYetValid}: the clock of this machine stands before the certificate began
     * @failure 20045 {@link ConsentPending}: nobody has consented yet
     * @failure 20048 {@link LockedOut}: the provider has refused so often that it is left alone; reconnect
     * @failure 20052 {@link IssuerMismatch}: what the issuer publishes belongs to another one
     * @failure 20053 {@link ProviderMisbehaved}: the answer is none, or is too large
     * @failure 20054 {@link ConnectionBroken}: the provider no longer accepts the grant; reconnect
     * @failure 20055 {@link ProviderUnreachable}: there is no answer
     * @failure 20056 {@link ProviderBusy}: the provider asks for patience; the API did so before, and that time is not over
     * @failure 20057 {@link EgressRefused}: this installation does not call that address
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20061 {@link RefreshInProgress}: somebody else is fetching the next token
     * @failure 20062 {@link SecretUndecryptable}: a stored secret or token does not open
     * @failure 20063 {@link RefreshPostponed}: the last attempt failed, and it is too early for the next
     * @failure 20086 {@link PathOutsideApi}: the path would lead elsewhere
     * @failure 20087 {@link RequestsThrottled}: more requests than may go through one connection
     * @failure 20088 {@link ApiAddressMissing}: the connector does not say where its API is
     */
    @FailsWith({
        MalformedRequest.class,
        ConnectionNotFound.class,
        ConnectorNotFound.class,
        InvalidArgument.class,
        PermissionMissing.class,
        OAuthAppMissing.class,
        ConnectorRedefined.class,
        CertificateUnreadable.class,
        CertificateNotYetValid.class,
        ConsentPending.class,
        LockedOut.class,
        IssuerMismatch.class,
        ProviderMisbehaved.class,
        ConnectionBroken.class,
        ProviderUnreachable.class,
        ProviderBusy.class,
        EgressRefused.class,
        StorageUnavailable.class,
        RefreshInProgress.class,
        SecretUndecryptable.class,
        RefreshPostponed.class,
        PathOutsideApi.class,
        RequestsThrottled.class,
        ApiAddressMissing.class
    })
    Either<Failure, Answer> send(Query query);

    /** Who sends what through which connection. The request is raw, as every adapter gets it. */
    record Query(Actor actor, ConnectionId id, Request request) {}

    /**
     * {@code path} and {@code query} are those of the API, as they are spelt on the wire, and belong below its address.
     * {@code length} is what the body was announced to have; the caller stays the owner of the body.
     */
    record Request(
            String method, String path, Option<String> query, Seq<Header> headers, Option<Long> length, Payload body) {}

    /** A header that may still turn out to be none. */
    record Header(String name, String value) {}

    /** What came back, for whoever closes the body. */
    record Answer(int status, Seq<HttpHeader> headers, Payload body) {}
}
