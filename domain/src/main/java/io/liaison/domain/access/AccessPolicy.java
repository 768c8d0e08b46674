package io.liaison.domain.access;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** The one decision about who may do what. Whatever shows or enforces rights asks here, so that the two agree. */
public final class AccessPolicy {

    private AccessPolicy() {}

    /** The actor itself, when one of its roles grants the permission; {@code where} is named in the refusal. */
    public static Either<Failure, Actor> require(Actor actor, Permission permission, String where) {
        return allows(actor, permission) ? Either.right(actor) : Either.left(new PermissionMissing(permission, where));
    }

    /** Everything that the actor may do, in the order of the vocabulary. */
    public static Seq<Permission> permissionsOf(Actor actor) {
        return Array.of(Permission.values()).filter(permission -> allows(actor, permission));
    }

    private static boolean allows(Actor actor, Permission permission) {
        return actor.roles().exists(role -> role.permissions().contains(permission));
    }
}
