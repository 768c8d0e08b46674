package io.liaison.application.service.role;

import io.liaison.application.port.inbound.role.CreateRole;
import io.liaison.application.port.inbound.role.DeleteRole;
import io.liaison.application.port.inbound.role.EditRole;
import io.liaison.application.port.inbound.role.GetRole;
import io.liaison.application.port.inbound.role.ListRoles;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;

/** The use cases of roles. */
public final class RoleUseCases {
    private final Guard guard;
    private final Storage storage;

    public RoleUseCases(Guard guard, Storage storage) {
        this.guard = guard;
        this.storage = storage;
    }

    public ListRoles listRoles() {
        return new ListRolesService(storage.roles());
    }

    public GetRole getRole() {
        return new GetRoleService(storage.roles());
    }

    public CreateRole createRole() {
        return new CreateRoleService(guard, storage.roles());
    }

    public EditRole editRole() {
        return new EditRoleService(guard, storage.roles(), storage.unitOfWork());
    }

    public DeleteRole deleteRole() {
        return new DeleteRoleService(guard, storage.roles(), storage.unitOfWork());
    }
}
