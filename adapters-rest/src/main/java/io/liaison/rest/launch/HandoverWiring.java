package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.handover.HandOver;
import io.liaison.application.port.inbound.handover.ReportHandover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of hand-overs to their resource; each is looked up when it is first called. */
final class HandoverWiring {

    @Produces
    @ApplicationScoped
    ReportHandover reportHandover(Liaison liaison) {
        return liaison.handovers().reportHandover();
    }

    @Produces
    @ApplicationScoped
    HandOver handOver(Liaison liaison) {
        return liaison.handovers().handOver();
    }
}
