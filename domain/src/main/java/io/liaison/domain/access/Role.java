package io.liaison.domain.access;

import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.Version;
import io.vavr.collection.Set;

/** A named set of permissions, built in or a tenant's own. */
public record Role(RoleName name, RoleScope scope, Set<Permission> permissions, boolean builtIn, Version version) {

    public boolean grants(Permission permission) {
        return permissions.contains(permission);
    }
}
