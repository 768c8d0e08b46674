package io.liaison.application.port.inbound.trigger;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Permitted;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.TriggerNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.control.Either;

/** Looks at a trigger. */
@FunctionalInterface
public interface GetTrigger {

    /**
     * As it is at this moment.
     *
     * @failure 1002 {@link TriggerNotFound}: no such trigger, or the actor may not see its connection
     * @failure 20003 {@link PermissionMissing}: {@code triggers.view}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: its hook does not open
     */
    @FailsWith({TriggerNotFound.class, PermissionMissing.class, StorageUnavailable.class, SecretUndecryptable.class})
    Either<Failure, Permitted<TriggerView>> get(Query query);

    /** Who asks about which. */
    record Query(Actor actor, TriggerId id) {}
}
