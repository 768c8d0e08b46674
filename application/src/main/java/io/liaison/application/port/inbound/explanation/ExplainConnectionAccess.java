package io.liaison.application.port.inbound.explanation;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.AccessExplanation;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Tells why somebody may do something in the folder of a connection, or why not. */
@FunctionalInterface
public interface ExplainConnectionAccess {

    /**
     * The decision is the one that is enforced, asked of the same method. Everybody may ask about itself; whoever shares the
     * folder, or may look at the principals of the tenant, about others too.
     *
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may neither see nor use it; {@link PrincipalNotFound}
     * @failure 1014 {@link MissingParameter}: no permission was named
     * @failure 20003 {@link PermissionMissing}: {@code folders.share}, to ask about somebody else
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        ConnectionNotFound.class,
        PrincipalNotFound.class,
        MissingParameter.class,
        PermissionMissing.class,
        StorageUnavailable.class
    })
    Either<Failure, AccessExplanation> explain(Query query);

    /** About whom, the actor itself where nobody is named, and which permission. */
    record Query(Actor actor, ConnectionId connection, Option<PrincipalId> principal, Option<Permission> permission) {}
}
