package io.liaison.application.port.inbound.trigger;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.control.Either;

/** Lists the triggers of a connection. */
@FunctionalInterface
public interface ListTriggers {

    /**
     * In the order of their names.
     *
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it
     * @failure 1009 {@link InvalidArgument}: the cursor is not one of ours
     * @failure 20003 {@link PermissionMissing}: {@code triggers.view}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: the hook of one of them does not open
     */
    @FailsWith({
        ConnectionNotFound.class,
        InvalidArgument.class,
        PermissionMissing.class,
        StorageUnavailable.class,
        SecretUndecryptable.class
    })
    Either<Failure, Page<Permitted<TriggerView>>> list(Query query);

    /** Who asks about which. */
    record Query(Actor actor, ConnectionId connection, PageRequest page) {}
}
