package io.liaison.application.service.role;

import io.liaison.application.port.inbound.role.DeleteRole;
import io.liaison.application.port.outbound.Roles;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.Role;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Conflict.RoleInUse;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.RoleNotFound;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;

/** Locks the role, so that nobody assigns it between the look at its holders and its end. */
final class DeleteRoleService implements DeleteRole {
    private final Guard guard;
    private final Roles roles;
    private final Ledger ledger;

    DeleteRoleService(Guard guard, Roles roles, Ledger ledger) {
        this.guard = guard;
        this.roles = roles;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Role> delete(Command command) {
        var tenant = command.actor().tenant();
        return ledger.run(
                RoleDeeds.by(command.actor(), AuditAction.ROLE_DELETE, command.name()),
                () -> guard.tenantWide(command.actor(), Permission.ROLES_MANAGE)
                        .flatMap(allowed -> roles.locked(tenant, command.name()))
                        .flatMap(found -> found.toEither(
                                () -> new RoleNotFound(command.name().value())))
                        .flatMap(Role::unlessBuiltIn)
                        .flatMap(role -> role.unlessStale(command.read()))
                        .flatMap(role -> unassigned(tenant, role))
                        .flatMap(role -> roles.remove(tenant, role)),
                RoleDeeds::about);
    }

    private Either<Failure, Role> unassigned(TenantId tenant, Role role) {
        return roles.assignmentsOf(tenant, role.name())
                .filterOrElse(
                        count -> count == 0, count -> new RoleInUse(role.name().value(), count))
                .map(none -> role);
    }
}
