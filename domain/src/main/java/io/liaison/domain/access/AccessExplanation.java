package io.liaison.domain.access;

import io.liaison.domain.shared.Permission;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A decision, and what people ask about it: how a group's role comes to count for a principal, and what would help. It
 * decides nothing itself.
 *
 * @param groups how the principal belongs to the groups that the decision speaks of
 * @param remedies roles that would grant what is missing; none where no role would
 */
public record AccessExplanation(
        Principal principal, AccessDecision decision, GroupPaths groups, Seq<RoleName> remedies) {

    /** {@code roles} are all of the tenant. */
    public static AccessExplanation of(
            Principal principal, AccessDecision decision, GroupPaths groups, Seq<Role> roles) {
        return new AccessExplanation(principal, decision, groups, remedies(decision, roles));
    }

    /** What the principal lacks for what was asked. */
    public Seq<Permission> missing() {
        return decision.allowed() ? List.empty() : List.of(decision.permission());
    }

    private static Seq<RoleName> remedies(AccessDecision decision, Seq<Role> roles) {
        return decision.allowed()
                ? List.empty()
                : switch (decision.place()) {
                    case Place.Workspace workspace -> List.empty();
                    case Place.SharedFolder folder -> granting(decision.permission(), roles);
                    case Place.WholeTenant tenant -> granting(decision.permission(), roles);
                };
    }

    /** Of those that would do, the narrowest: no role of the tenant where one of a folder helps. */
    private static Seq<RoleName> granting(Permission permission, Seq<Role> roles) {
        var scope = permission.isForFolders() ? RoleScope.FOLDER : RoleScope.TENANT;
        return roles.filter(role -> role.scope() == scope && role.grants(permission))
                .map(Role::name);
    }
}
