package io.liaison.application.service.access;

import io.liaison.domain.access.Tenant;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;

/** How the audit tells of what whoever runs the installation does to a tenant as a whole. */
final class TenantDeeds {

    private TenantDeeds() {}

    static Deed of(Tenant tenant, AuditAction action) {
        return Deed.ofEngine(
                tenant.id(), action, AuditSubject.tenant(tenant.id()).named(tenant.name()));
    }
}
