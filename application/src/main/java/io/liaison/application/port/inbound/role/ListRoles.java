package io.liaison.application.port.inbound.role;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Role;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Lists what can be assigned. */
@FunctionalInterface
public interface ListRoles {

    /**
     * All roles of the tenant, built in or its own, in the order of their names. Open to everybody in it, since nothing that
     * is assigned or explained can be understood without.
     *
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, Seq<Role>> list(Query query);

    /** Whose tenant. */
    record Query(Actor actor) {}
}
