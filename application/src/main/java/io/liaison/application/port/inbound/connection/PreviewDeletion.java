package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Tells what would go with a connection, and what keeps it. */
@FunctionalInterface
public interface PreviewDeletion {

    /**
     * Nothing changes.
     *
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it
     * @failure 20003 {@link PermissionMissing}: {@code connections.delete}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: the hook of a trigger does not open
     */
    @FailsWith({ConnectionNotFound.class, PermissionMissing.class, StorageUnavailable.class, SecretUndecryptable.class})
    Either<Failure, Preview> preview(Query query);

    /** Who wants to know. */
    record Query(Actor actor, ConnectionId id) {}

    /** What refers to it and so keeps it; its triggers; what waits to be delivered; and where the provider posts to. */
    record Preview(Seq<ConnectionReference> references, Seq<TriggerView> triggers, long waiting, Seq<Hook> hooks) {}
}
