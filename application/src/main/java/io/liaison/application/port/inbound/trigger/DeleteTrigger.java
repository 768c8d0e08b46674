package io.liaison.application.port.inbound.trigger;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Conflict.TriggerHasConsumers;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.TriggerNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Deletes a trigger with all that waits to be delivered, and has its provider told where it was registered there. */
@FunctionalInterface
public interface DeleteTrigger {

    /**
     * One that is enabled and whose events somebody takes is deleted only by whoever says so.
     *
     * @failure 1002 {@link TriggerNotFound}: no such trigger, or the actor may not see its connection
     * @failure 20002 {@link StaleVersion}: somebody else has edited it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code triggers.delete}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: its hook does not open
     * @failure 20081 {@link TriggerHasConsumers}: it is enabled and delivers; disable it first, or force it
     */
    @FailsWith({
        TriggerNotFound.class,
        StaleVersion.class,
        PermissionMissing.class,
        StorageUnavailable.class,
        SecretUndecryptable.class,
        TriggerHasConsumers.class
    })
    Either<Failure, TriggerId> delete(Command command);

    /** {@code read} is the version that the actor has seen, when it cares. */
    record Command(Actor actor, TriggerId id, Option<Version> read, boolean force) {}
}
