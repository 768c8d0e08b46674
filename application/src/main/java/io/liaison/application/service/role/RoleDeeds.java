package io.liaison.application.service.role;

import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.shared.Permission;

/** How the audit tells of roles: with what they grant. */
final class RoleDeeds {

    private RoleDeeds() {}

    static Deed by(Actor actor, AuditAction action, RoleName name) {
        return Deed.by(actor, action, AuditSubject.role(name.value()));
    }

    static Deed about(Deed deed, Role role) {
        return deed.to(AuditSubject.role(role.name().value()))
                .with(
                        "permissions",
                        role.permissions()
                                .toList()
                                .sorted()
                                .map(Permission::key)
                                .mkString(" "));
    }
}
