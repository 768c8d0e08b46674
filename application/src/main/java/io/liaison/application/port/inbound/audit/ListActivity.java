package io.liaison.application.port.inbound.audit;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.control.Either;

/** Lists what happened to a connection: who did what, when, and how it ended. */
@FunctionalInterface
public interface ListActivity {

    /**
     * One page, the latest first. It takes no more than being allowed to look at the connection: whoever works with it
     * should find out why it is as it is.
     *
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it
     * @failure 1009 {@link InvalidArgument}: the cursor is not one of ours
     * @failure 20003 {@link PermissionMissing}: {@code connections.view}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({ConnectionNotFound.class, InvalidArgument.class, PermissionMissing.class, StorageUnavailable.class})
    Either<Failure, Page<AuditView>> list(Query query);

    /** Which connection, and which part of its story. */
    record Query(Actor actor, ConnectionId connection, PageRequest page) {}
}
