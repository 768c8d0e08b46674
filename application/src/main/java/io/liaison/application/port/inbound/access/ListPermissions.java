package io.liaison.application.port.inbound.access;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Tells what somebody may do in its tenant as a whole, so that nothing else need be offered. */
@FunctionalInterface
public interface ListPermissions {

    /**
     * In the order of the vocabulary, as the enforcer itself decides. Everybody may ask about itself.
     *
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, Seq<Permission>> list(Query query);

    /** Who asks, about itself. */
    record Query(Actor actor) {}
}
