package io.liaison.application.port.inbound.connector;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.OAuthApp;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Enters the tenant's own app for a connector, which every authorization-code connection of it then uses. */
@FunctionalInterface
public interface ConfigureOAuthApp {

    /**
     * Replaces the app as a whole; a client secret that is left out leaves a public client.
     *
     * @failure 1002 {@link ConnectorNotFound}
     * @failure 20000 {@link InvalidFields}: client id or scopes are missing or not acceptable
     * @failure 20003 {@link PermissionMissing}: {@code connectors.manage}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({ConnectorNotFound.class, InvalidFields.class, PermissionMissing.class, StorageUnavailable.class})
    Either<Failure, OAuthApp> configure(Command command);

    /**
     * Raw on purpose: the use case parses, so that every adapter gets the same refusals. {@code unread} is what the
     * adapter could not read.
     */
    record Command(
            Actor actor,
            ConnectorKey connector,
            Option<String> clientId,
            Option<Secret> clientSecret,
            Seq<String> scopes,
            Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(
                Actor actor,
                ConnectorKey connector,
                Option<String> clientId,
                Option<Secret> clientSecret,
                Seq<String> scopes) {
            this(actor, connector, clientId, clientSecret, scopes, List.empty());
        }
    }
}
