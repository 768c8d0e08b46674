package io.liaison.application.port.inbound.connector;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.governance.ConnectorForm;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Lists the connectors that a connection can be made with, as the tenant's policy leaves them. */
@FunctionalInterface
public interface ListConnectors {

    /**
     * One page in the order of names.
     *
     * @failure 1009 {@link InvalidArgument}: the cursor is not one of ours
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({InvalidArgument.class, StorageUnavailable.class})
    Either<Failure, Page<ConnectorForm>> list(Query query);

    /** {@code text} narrows to keys and names that contain it, {@code category} to one category. */
    record Query(Actor actor, Option<String> text, Option<String> category, boolean descending, PageRequest page) {}
}
