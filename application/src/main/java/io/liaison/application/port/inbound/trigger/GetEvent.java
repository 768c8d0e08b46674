package io.liaison.application.port.inbound.trigger;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.EventNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.trigger.ReceivedEvent;
import io.vavr.control.Either;

/** Reads an event that a delivery refers to. */
@FunctionalInterface
public interface GetEvent {

    /**
     * For as long as events are kept.
     *
     * @failure 1002 {@link EventNotFound}: no such event, or the actor may not see its connection
     * @failure 20003 {@link PermissionMissing}: {@code connections.use}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: it does not open
     */
    @FailsWith({EventNotFound.class, PermissionMissing.class, StorageUnavailable.class, SecretUndecryptable.class})
    Either<Failure, ReceivedEvent> get(Query query);

    /** Who asks about which. */
    record Query(Actor actor, EventId id) {}
}
