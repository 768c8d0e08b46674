package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.Connecting;
import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.error.Conflict.AccountMismatch;
import io.liaison.domain.error.Conflict.OAuthAppMissing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.Refused;
import io.liaison.domain.error.Unavailable;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Gives a connection fresh details in place: id, name, triggers and references stay. */
@FunctionalInterface
public interface ReconnectConnection {

    /**
     * The former credential stays in force until the new one has proved itself, for the same account. Fields that are left
     * out keep their values.
     *
     * @source « Reconnexion d’une connexion »
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it
     * @failure 20000 {@link InvalidFields}: every field that is missing or not acceptable
     * @failure 20003 {@link PermissionMissing}: {@code connections.edit}
     * @failure 20023 {@link OAuthAppMissing}: the tenant has entered no app of its own for this connector
     * @failure 20046 {@link AccountMismatch}: the new details open another account
     * @failure 20057 {@link EgressRefused}: this installation does not call that address
     */
    @FailsWith({
        ConnectionNotFound.class,
        InvalidFields.class,
        PermissionMissing.class,
        OAuthAppMissing.class,
        AccountMismatch.class,
        EgressRefused.class,
        Refused.class,
        Unavailable.class
    })
    Either<Failure, Connecting> reconnect(Command command);

    /** Which connection, with which fresh values. {@code unread} is what the adapter could not read. */
    record Command(Actor actor, ConnectionId id, Map<String, FieldValue> fields, Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(Actor actor, ConnectionId id, Map<String, FieldValue> fields) {
            this(actor, id, fields, List.empty());
        }
    }
}
