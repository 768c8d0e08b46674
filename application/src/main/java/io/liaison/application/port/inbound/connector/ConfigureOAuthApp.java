package io.liaison.application.port.inbound.connector;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Stored;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.OAuthApp;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.NotFound.OAuthAppNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Enters the tenant's own app for a connector, which every authorization-code connection of it then uses. */
@FunctionalInterface
public interface ConfigureOAuthApp {

    /**
     * Replaces the app as a whole; a client secret that is left out leaves a public client. The same app again changes
     * nothing, its version included.
     *
     * @failure 1002 {@link ConnectorNotFound}; {@link OAuthAppNotFound}: what the actor has read is gone
     * @failure 1009 {@link InvalidArgument}: client id or scopes are not acceptable
     * @failure 1014 {@link MissingParameter}: the client id is missing
     * @failure 20000 {@link InvalidFields}: several of these at once
     * @failure 20002 {@link StaleVersion}: somebody else has entered another one since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code connectors.manage}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: the keys of the tenant do not open
     */
    @FailsWith({
        ConnectorNotFound.class,
        OAuthAppNotFound.class,
        InvalidArgument.class,
        MissingParameter.class,
        InvalidFields.class,
        StaleVersion.class,
        PermissionMissing.class,
        StorageUnavailable.class,
        SecretUndecryptable.class
    })
    Either<Failure, Stored<OAuthApp>> configure(Command command);

    /**
     * Raw on purpose: the use case parses, so that every adapter gets the same refusals. {@code read} is the version that
     * the actor has seen, when it cares. {@code unread} is what the adapter could not read.
     */
    record Command(
            Actor actor,
            ConnectorKey connector,
            Option<String> clientId,
            Option<Secret> clientSecret,
            Seq<String> scopes,
            Option<Version> read,
            Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(
                Actor actor,
                ConnectorKey connector,
                Option<String> clientId,
                Option<Secret> clientSecret,
                Seq<String> scopes,
                Option<Version> read) {
            this(actor, connector, clientId, clientSecret, scopes, read, List.empty());
        }
    }
}
