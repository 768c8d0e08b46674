package io.liaison.application.port.inbound.connector;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Stored;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Enters a connector that comes with the product. For the installation itself: no adapter offers this to callers. */
@FunctionalInterface
public interface InstallConnector {

    /**
     * Takes the place of an earlier edition, and of a tenant's own connector of that key; connections stay. The same
     * definition again changes nothing, its version included.
     *
     * @failure 1009 {@link InvalidArgument}: a part of the definition is not acceptable
     * @failure 1014 {@link MissingParameter}: a part of the definition is missing
     * @failure 20000 {@link InvalidFields}: several such faults
     * @failure 20003 {@link PermissionMissing}: {@code connectors.manage}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        InvalidArgument.class,
        MissingParameter.class,
        InvalidFields.class,
        PermissionMissing.class,
        StorageUnavailable.class
    })
    Either<Failure, Stored<Connector>> install(Command command);

    /** Who installs, and the definition as it was written. */
    record Command(Actor actor, ConnectorDraft draft) {}
}
