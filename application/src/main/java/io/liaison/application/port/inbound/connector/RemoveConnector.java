package io.liaison.application.port.inbound.connector;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Conflict.ConnectorInUse;
import io.liaison.domain.error.Conflict.ConnectorIsBuiltIn;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Removes a connector of the tenant's own that no connection uses. */
@FunctionalInterface
public interface RemoveConnector {

    /**
     * Removes the definition and the tenant's OAuth app for it.
     *
     * @failure 1002 {@link ConnectorNotFound}
     * @failure 1013 {@link ConnectorInUse}: connections were made with it
     * @failure 20002 {@link StaleVersion}: somebody else has redefined it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code connectors.manage}
     * @failure 20022 {@link ConnectorIsBuiltIn}: it comes with the product
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        ConnectorNotFound.class,
        ConnectorInUse.class,
        StaleVersion.class,
        PermissionMissing.class,
        ConnectorIsBuiltIn.class,
        StorageUnavailable.class
    })
    Either<Failure, Connector> remove(Command command);

    /** Who removes which one. {@code read} is the version that the actor has seen, when it cares. */
    record Command(Actor actor, ConnectorKey key, Option<Version> read) {}
}
