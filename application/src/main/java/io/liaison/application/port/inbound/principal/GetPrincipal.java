package io.liaison.application.port.inbound.principal;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Either;

/** Reads one principal. */
@FunctionalInterface
public interface GetPrincipal {

    /**
     * Whoever asks may always read itself.
     *
     * @failure 1002 {@link PrincipalNotFound}: nobody of that id, or the actor may not look
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({PrincipalNotFound.class, StorageUnavailable.class})
    Either<Failure, PrincipalView> get(Query query);

    /** Whose view of whom. */
    record Query(Actor actor, PrincipalId id) {}
}
