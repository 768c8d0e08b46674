package io.liaison.application.port.inbound.governance;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.governance.ConnectorGovernance;
import io.vavr.control.Either;

/** Reads the tenant's policy on connectors. */
@FunctionalInterface
public interface GetConnectorPolicy {

    /**
     * There always is one: it allows everything while nobody has decided anything.
     *
     * @failure 20003 {@link PermissionMissing}: {@code policies.manage}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({PermissionMissing.class, StorageUnavailable.class})
    Either<Failure, ConnectorGovernance> get(Query query);

    /** Whose tenant's policy. */
    record Query(Actor actor) {}
}
