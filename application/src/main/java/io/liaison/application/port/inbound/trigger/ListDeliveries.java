package io.liaison.application.port.inbound.trigger;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Sent;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.NotFound.TriggerNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.TriggerId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Lists what was delivered for a trigger, and what was not. */
@FunctionalInterface
public interface ListDeliveries {

    /**
     * The latest first, each with its last attempts.
     *
     * @failure 1002 {@link TriggerNotFound}: no such trigger, or the actor may not see its connection
     * @failure 1009 {@link InvalidArgument}: state or cursor are not known
     * @failure 20003 {@link PermissionMissing}: {@code triggers.view}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: the hook of the trigger does not open
     */
    @FailsWith({
        TriggerNotFound.class,
        InvalidArgument.class,
        PermissionMissing.class,
        StorageUnavailable.class,
        SecretUndecryptable.class
    })
    Either<Failure, Page<Sent>> list(Query query);

    /** Who asks about which; {@code state} is that of those that are wanted. */
    record Query(Actor actor, TriggerId id, Option<String> state, PageRequest page) {}
}
