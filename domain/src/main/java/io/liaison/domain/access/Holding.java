package io.liaison.domain.access;

import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Option;

/** A role that counts for an actor: who holds it, the actor or one of its groups, and in which folder it was assigned, if in one. */
public record Holding(Role role, PrincipalId holder, Option<Origin> origin) {

    public boolean grants(Permission permission) {
        return role.grants(permission);
    }

    /** Whether its role is the one that everybody in a tenant holds. */
    public boolean isEverybodys() {
        return role.name().equals(BuiltInRoles.MEMBER.name());
    }

    /** The folder that a role was assigned in. */
    public record Origin(FolderId id, String path) {}
}
