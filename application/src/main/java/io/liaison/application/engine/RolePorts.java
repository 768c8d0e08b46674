package io.liaison.application.engine;

import io.liaison.application.port.inbound.role.CreateRole;
import io.liaison.application.port.inbound.role.DeleteRole;
import io.liaison.application.port.inbound.role.EditRole;
import io.liaison.application.port.inbound.role.GetRole;
import io.liaison.application.port.inbound.role.ListRoles;

/** What can be done with roles. */
public record RolePorts(
        ListRoles listRoles, GetRole getRole, CreateRole createRole, EditRole editRole, DeleteRole deleteRole) {}
