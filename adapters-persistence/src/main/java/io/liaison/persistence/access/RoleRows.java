package io.liaison.persistence.access;

import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.access.RoleScope;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.Version;
import io.vavr.collection.Array;

/** Reads roles back; a permission that this edition does not know is none. */
public final class RoleRows {

    private RoleRows() {}

    public static Role restore(String name, String scope, String[] permissions, boolean builtIn, long version) {
        return new Role(
                new RoleName(name),
                RoleScope.valueOf(scope),
                Array.of(permissions).flatMap(Permission::parse).toSet(),
                builtIn,
                new Version(version));
    }
}
