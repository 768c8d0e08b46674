package io.liaison.application.service.role;

import io.liaison.application.port.inbound.role.CreateRole;
import io.liaison.application.port.inbound.role.DeleteRole;
import io.liaison.application.port.inbound.role.EditRole;
import io.liaison.application.port.inbound.role.GetRole;
import io.liaison.application.port.inbound.role.ListRoles;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;

/** The use cases of roles. */
public final class RoleUseCases {
    private final Guard guard;
    private final Storage storage;
    private final Ledger ledger;

    public RoleUseCases(Guard guard, Storage storage, Ledger ledger) {
        this.guard = guard;
        this.storage = storage;
        this.ledger = ledger;
    }

    public ListRoles listRoles() {
        return new ListRolesService(storage.roles());
    }

    public GetRole getRole() {
        return new GetRoleService(storage.roles());
    }

    public CreateRole createRole() {
        return new CreateRoleService(guard, storage.roles(), ledger);
    }

    public EditRole editRole() {
        return new EditRoleService(guard, storage.roles(), ledger);
    }

    public DeleteRole deleteRole() {
        return new DeleteRoleService(guard, storage.roles(), ledger);
    }
}
