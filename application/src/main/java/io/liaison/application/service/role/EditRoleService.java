package io.liaison.application.service.role;

import io.liaison.application.port.inbound.role.EditRole;
import io.liaison.application.port.outbound.Roles;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.Role;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.NotFound.RoleNotFound;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Locks the role, so that of two who have read the same version one is told so. */
final class EditRoleService implements EditRole {
    private final Guard guard;
    private final Roles roles;
    private final Ledger ledger;

    EditRoleService(Guard guard, Roles roles, Ledger ledger) {
        this.guard = guard;
        this.roles = roles;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Role> edit(Command command) {
        var tenant = command.actor().tenant();
        return ledger.run(
                RoleDeeds.by(command.actor(), AuditAction.ROLE_EDIT, command.name()),
                () -> guard.tenantWide(command.actor(), Permission.ROLES_MANAGE)
                        .flatMap(allowed -> roles.locked(tenant, command.name()))
                        .flatMap(found -> found.toEither(
                                () -> new RoleNotFound(command.name().value())))
                        .flatMap(Role::unlessFixed)
                        .flatMap(role -> FieldError.beside(command.unread(), edited(role, command.permissions()))
                                .flatMap(next -> role.unlessStale(command.read())
                                        .flatMap(current -> roles.save(tenant, List.of(next)))))
                        .map(Seq::head),
                RoleDeeds::about);
    }

    private static Either<Failure, Role> edited(Role role, Option<Seq<String>> permissions) {
        return permissions.fold(() -> Either.right(role), role::granting);
    }
}
