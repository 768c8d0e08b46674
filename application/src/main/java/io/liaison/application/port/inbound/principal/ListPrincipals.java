package io.liaison.application.port.inbound.principal;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.PrincipalFilter;
import io.liaison.application.port.PrincipalSort;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Lists who there is in the actor's tenant. */
@FunctionalInterface
public interface ListPrincipals {

    /**
     * One page in a stable order.
     *
     * @failure 1009 {@link InvalidArgument}: the cursor is not one of ours
     * @failure 20003 {@link PermissionMissing}: {@code principals.view}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({InvalidArgument.class, PermissionMissing.class, StorageUnavailable.class})
    Either<Failure, Page<PrincipalView>> list(Query query);

    /** What is wanted, and in which order. */
    record Query(Actor actor, PrincipalFilter filter, PrincipalSort sort, boolean descending, PageRequest page) {}
}
