package io.liaison.application.port.inbound.connector;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.control.Either;

/** Reads one entry of the connector catalogue. */
@FunctionalInterface
public interface GetConnector {

    /**
     * Reads all that is needed to draw its form, as the tenant's policy leaves it.
     *
     * @failure 1002 {@link ConnectorNotFound}: no such connector, or the actor may not see the catalogue
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({ConnectorNotFound.class, StorageUnavailable.class})
    Either<Failure, ConnectorForm> get(Query query);

    /** Whose view of which connector. */
    record Query(Actor actor, ConnectorKey key) {}
}
