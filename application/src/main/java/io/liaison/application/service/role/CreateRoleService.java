package io.liaison.application.service.role;

import io.liaison.application.port.inbound.role.CreateRole;
import io.liaison.application.port.outbound.Roles;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.access.Role;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class CreateRoleService implements CreateRole {
    private final Guard guard;
    private final Roles roles;

    CreateRoleService(Guard guard, Roles roles) {
        this.guard = guard;
        this.roles = roles;
    }

    @Override
    public Either<Failure, Role> create(Command command) {
        var actor = command.actor();
        return guard.tenantWide(actor, Permission.ROLES_MANAGE)
                .flatMap(allowed ->
                        FieldError.beside(command.unread(), command.draft().check()))
                .flatMap(role -> roles.add(actor.tenant(), role));
    }
}
