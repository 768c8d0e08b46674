package io.liaison.application.service.role;

import io.liaison.application.port.inbound.role.ListRoles;
import io.liaison.application.port.outbound.Roles;
import io.liaison.domain.access.Role;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

final class ListRolesService implements ListRoles {
    private final Roles roles;

    ListRolesService(Roles roles) {
        this.roles = roles;
    }

    @Override
    public Either<Failure, Seq<Role>> list(Query query) {
        return roles.all(query.actor().tenant());
    }
}
