package io.liaison.application.port.inbound.connector;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Stored;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Conflict.ConnectorBreaksConnections;
import io.liaison.domain.error.Conflict.ConnectorIsBuiltIn;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Adds a connector of the tenant's own, or replaces it. */
@FunctionalInterface
public interface DefineConnector {

    /**
     * Takes a definition whole or not at all, and names every fault of a bad one with its JSON pointer. The same definition
     * again changes nothing, its version included.
     *
     * @failure 1002 {@link ConnectorNotFound}: what the actor has read is gone
     * @failure 1009 {@link InvalidArgument}: a part of the definition is not acceptable
     * @failure 1014 {@link MissingParameter}: a part of the definition is missing
     * @failure 20000 {@link InvalidFields}: several such faults
     * @failure 20002 {@link StaleVersion}: somebody else has redefined it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code connectors.manage}
     * @failure 20022 {@link ConnectorIsBuiltIn}: the key belongs to a connector that comes with the product
     * @failure 20080 {@link ConnectorBreaksConnections}: connections that were made with it would not fit it any more
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        ConnectorNotFound.class,
        InvalidArgument.class,
        MissingParameter.class,
        InvalidFields.class,
        StaleVersion.class,
        PermissionMissing.class,
        ConnectorIsBuiltIn.class,
        ConnectorBreaksConnections.class,
        StorageUnavailable.class
    })
    Either<Failure, Stored<ConnectorForm>> define(Command command);

    /** The definition as it was written. {@code read} is the version that the actor has seen, when it cares. */
    record Command(Actor actor, ConnectorDraft draft, Option<Version> read) {}
}
