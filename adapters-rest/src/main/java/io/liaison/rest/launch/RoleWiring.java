package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.role.CreateRole;
import io.liaison.application.port.inbound.role.DeleteRole;
import io.liaison.application.port.inbound.role.EditRole;
import io.liaison.application.port.inbound.role.GetRole;
import io.liaison.application.port.inbound.role.ListRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of roles to their resources; each is looked up when it is first called. */
final class RoleWiring {

    @Produces
    @ApplicationScoped
    ListRoles listRoles(Liaison liaison) {
        return liaison.roles().listRoles();
    }

    @Produces
    @ApplicationScoped
    GetRole getRole(Liaison liaison) {
        return liaison.roles().getRole();
    }

    @Produces
    @ApplicationScoped
    CreateRole createRole(Liaison liaison) {
        return liaison.roles().createRole();
    }

    @Produces
    @ApplicationScoped
    EditRole editRole(Liaison liaison) {
        return liaison.roles().editRole();
    }

    @Produces
    @ApplicationScoped
    DeleteRole deleteRole(Liaison liaison) {
        return liaison.roles().deleteRole();
    }
}
