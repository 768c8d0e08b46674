package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;

/** The tenants' policies on connectors, one a tenant; where nobody has stored any, the open one holds. */
public interface ConnectorPolicies {

    Either<Failure, ConnectorGovernance> of(TenantId tenant);

    /**
     * The policy, which nobody replaces until the unit of work ends. Others may hold it at the same time, so that
     * connections are made side by side and a denial comes before or after each of them.
     */
    Either<Failure, ConnectorGovernance> held(TenantId tenant);

    /** The policy, which nobody else holds or replaces until the unit of work ends, the first one included. */
    Either<Failure, ConnectorGovernance> locked(TenantId tenant);

    /** Takes the place of the tenant's former policy. Belongs after {@link #locked}, which tells its version. */
    Either<Failure, ConnectorGovernance> save(ConnectorGovernance policy);
}
