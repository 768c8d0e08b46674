package io.liaison.rest.launch;

import io.liaison.application.port.inbound.role.ListRoles;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Rights;
import io.liaison.rest.console.role.RoleFormPages;
import io.liaison.rest.console.role.RolesPages;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What lays out the pages about roles. */
final class ConsoleRoleWiring {

    @Produces
    @Singleton
    RolesPages rolesPages(ListRoles listRoles, Rights rights, ConsoleAddress address) {
        return new RolesPages(listRoles, rights, address);
    }

    @Produces
    @Singleton
    RoleFormPages roleFormPages(ConsoleAddress address) {
        return new RoleFormPages(address);
    }
}
