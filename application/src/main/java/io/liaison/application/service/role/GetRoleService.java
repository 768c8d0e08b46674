package io.liaison.application.service.role;

import io.liaison.application.port.inbound.role.GetRole;
import io.liaison.application.port.outbound.Roles;
import io.liaison.domain.access.Role;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.RoleNotFound;
import io.vavr.control.Either;

final class GetRoleService implements GetRole {
    private final Roles roles;

    GetRoleService(Roles roles) {
        this.roles = roles;
    }

    @Override
    public Either<Failure, Role> get(Query query) {
        return roles.find(query.actor().tenant(), query.name())
                .flatMap(found ->
                        found.toEither(() -> new RoleNotFound(query.name().value())));
    }
}
