package io.liaison.application.service.role;

import io.liaison.application.port.inbound.role.CreateRole;
import io.liaison.application.port.outbound.Roles;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.Role;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class CreateRoleService implements CreateRole {
    private final Guard guard;
    private final Roles roles;
    private final Ledger ledger;

    CreateRoleService(Guard guard, Roles roles, Ledger ledger) {
        this.guard = guard;
        this.roles = roles;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Role> create(Command command) {
        var actor = command.actor();
        return ledger.run(
                Deed.by(actor, AuditAction.ROLE_CREATE, AuditSubject.tenant(actor.tenant())),
                () -> guard.tenantWide(actor, Permission.ROLES_MANAGE)
                        .flatMap(allowed -> FieldError.beside(
                                command.unread(), command.draft().check()))
                        .flatMap(role -> roles.add(actor.tenant(), role)),
                RoleDeeds::about);
    }
}
