package io.liaison.rest.console.frame;

import io.liaison.application.port.inbound.access.ListPermissions;
import io.liaison.domain.shared.Permission;

/** What somebody may do in the tenant as a whole, so that a page offers nothing else. Whatever is asked for is decided anew. */
public final class Rights {
    private final ListPermissions listPermissions;

    public Rights(ListPermissions listPermissions) {
        this.listPermissions = listPermissions;
    }

    /** Where that cannot be told, nothing is offered. */
    public boolean allow(Visitor visitor, Permission permission) {
        return listPermissions
                .list(new ListPermissions.Query(visitor.actor()))
                .fold(unknown -> false, permissions -> permissions.contains(permission));
    }
}
