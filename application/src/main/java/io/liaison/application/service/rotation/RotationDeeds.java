package io.liaison.application.service.rotation;

import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.shared.TenantId;

/** How the audit tells of keys. */
final class RotationDeeds {

    private RotationDeeds() {}

    static Deed begun(Actor actor) {
        return Deed.by(actor, AuditAction.KEYS_ROTATE, AuditSubject.tenant(actor.tenant()));
    }

    /** By whoever runs the installation. */
    static Deed begun(TenantId tenant) {
        return Deed.ofEngine(tenant, AuditAction.KEYS_ROTATE, AuditSubject.tenant(tenant));
    }

    static Deed finished(TenantId tenant) {
        return Deed.ofEngine(tenant, AuditAction.KEYS_RESEAL, AuditSubject.tenant(tenant));
    }

    static Deed masterKeyReplaced(Actor actor) {
        return Deed.by(actor, AuditAction.MASTER_KEY_REPLACE, AuditSubject.tenant(actor.tenant()));
    }

    static Deed underNewMasterKey(TenantId tenant) {
        return Deed.ofEngine(tenant, AuditAction.MASTER_KEY_REPLACE, AuditSubject.tenant(tenant));
    }
}
