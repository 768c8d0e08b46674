package io.liaison.domain.access;

import io.liaison.domain.access.AccessStep.ForeignWorkspace;
import io.liaison.domain.access.AccessStep.Granted;
import io.liaison.domain.access.AccessStep.NotGranted;
import io.liaison.domain.access.AccessStep.OwnWorkspace;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * All that counts for an actor at one place. Here alone is decided who may do what: whoever enforces rights, shows them or
 * explains them asks the same method.
 *
 * @param holdings roles of the actor and of its groups: those held as such, and those held in the folder or above it
 */
public record Standing(Actor actor, Place place, Seq<Holding> holdings) {

    public AccessDecision decide(Permission permission) {
        return switch (place) {
            case Place.Workspace workspace -> inWorkspace(permission);
            case Place.SharedFolder shared -> byRoles(permission);
            case Place.WholeTenant tenant -> byRoles(permission);
        };
    }

    /** The decision alone, which is asked for much more often than its reasons. */
    public boolean allows(Permission permission) {
        return switch (place) {
            case Place.Workspace workspace -> allowsByOwnership(permission);
            case Place.SharedFolder shared -> allowsByRoles(permission);
            case Place.WholeTenant tenant -> allowsByRoles(permission);
        };
    }

    /** Refuses with what is missing. */
    public Either<Failure, Standing> require(Permission permission) {
        return allows(permission) ? Either.right(this) : Either.left(new PermissionMissing(permission, place.name()));
    }

    /** Everything that the actor may do here, in the order of the vocabulary. */
    public Seq<Permission> permissions() {
        return Array.of(Permission.values()).filter(this::allows);
    }

    public boolean isInForeignWorkspace() {
        return place instanceof Place.Workspace workspace && !workspace.owner().equals(actor.principal());
    }

    private boolean allowsByOwnership(Permission permission) {
        return permission.isForFolders() && !isInForeignWorkspace();
    }

    private boolean allowsByRoles(Permission permission) {
        return holdings.exists(holding -> holding.grants(permission)) || BuiltInRoles.MEMBER.grants(permission);
    }

    private AccessDecision inWorkspace(Permission permission) {
        return new AccessDecision(
                permission,
                place,
                allowsByOwnership(permission),
                List.of(isInForeignWorkspace() ? new ForeignWorkspace() : new OwnWorkspace()));
    }

    private AccessDecision byRoles(Permission permission) {
        return new AccessDecision(
                permission,
                place,
                allowsByRoles(permission),
                holdings.append(everybody())
                        .map(holding -> holding.grants(permission) ? new Granted(holding) : new NotGranted(holding)));
    }

    private Holding everybody() {
        return new Holding(BuiltInRoles.MEMBER, actor.principal(), Option.none());
    }
}
