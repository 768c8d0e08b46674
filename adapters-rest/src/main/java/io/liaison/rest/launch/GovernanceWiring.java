package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.governance.GetConnectorPolicy;
import io.liaison.application.port.inbound.governance.GovernConnectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of policies to their resource; each is looked up when it is first called. */
final class GovernanceWiring {

    @Produces
    @ApplicationScoped
    GetConnectorPolicy getConnectorPolicy(Liaison liaison) {
        return liaison.governance().getConnectorPolicy();
    }

    @Produces
    @ApplicationScoped
    GovernConnectors governConnectors(Liaison liaison) {
        return liaison.governance().governConnectors();
    }
}
