package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.audit.ListActivity;
import io.liaison.application.port.inbound.audit.ListAudit;
import io.liaison.application.port.inbound.audit.VerifyAudit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of the audit to their resources; each is looked up when it is first called. */
final class AuditWiring {

    @Produces
    @ApplicationScoped
    ListAudit listAudit(Liaison liaison) {
        return liaison.audit().listAudit();
    }

    @Produces
    @ApplicationScoped
    ListActivity listActivity(Liaison liaison) {
        return liaison.audit().listActivity();
    }

    @Produces
    @ApplicationScoped
    VerifyAudit verifyAudit(Liaison liaison) {
        return liaison.audit().verifyAudit();
    }
}
