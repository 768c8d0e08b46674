package io.liaison.application.port.outbound;

import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Standing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.FolderId;
import io.vavr.control.Either;

/**
 * What counts for an actor where. Answers facts, each in one statement and as they are at that moment; what follows from
 * them, {@link Standing} decides.
 */
public interface AccessRights {

    /** The roles that the actor and its groups hold as such. */
    Either<Failure, Standing> tenantWide(Actor actor);

    /**
     * The same, and those that they hold in a folder or above it.
     *
     * @failure 1002 unknown in the actor's tenant
     */
    Either<Failure, Standing> in(Actor actor, FolderId folder);
}
