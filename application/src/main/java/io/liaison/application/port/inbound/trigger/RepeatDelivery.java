package io.liaison.application.port.inbound.trigger;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Sent;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.DeliveryNotFound;
import io.liaison.domain.error.NotFound.TriggerNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.shared.TriggerId;
import io.vavr.control.Either;

/** Delivers something again, whatever has become of it. */
@FunctionalInterface
public interface RepeatDelivery {

    /**
     * Under the same id, so that a consumer that keeps ids acts once; from the beginning, and for as long as the first time.
     *
     * @failure 1002 {@link TriggerNotFound}: no such trigger, or the actor may not see its connection;
     *     {@link DeliveryNotFound}: it has none like that, or it was forgotten
     * @failure 20003 {@link PermissionMissing}: {@code triggers.edit}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: the hook of the trigger does not open
     */
    @FailsWith({
        TriggerNotFound.class,
        DeliveryNotFound.class,
        PermissionMissing.class,
        StorageUnavailable.class,
        SecretUndecryptable.class
    })
    Either<Failure, Sent> repeat(Command command);

    /** Who wants what delivered again. */
    record Command(Actor actor, TriggerId trigger, DeliveryId delivery) {}
}
