package io.liaison.application.port.inbound.principal;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Lists the API keys of a principal, without the keys themselves. */
@FunctionalInterface
public interface ListKeys {

    /**
     * In the order in which they were made. Everybody may list its own.
     *
     * @failure 1002 {@link PrincipalNotFound}: nobody of that id, or the actor may not look
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({PrincipalNotFound.class, StorageUnavailable.class})
    Either<Failure, Seq<ApiKey>> list(Query query);

    /** Who asks for whose keys. */
    record Query(Actor actor, PrincipalId holder) {}
}
