package io.liaison.domain.access;

import io.liaison.domain.error.Conflict.RoleCannotBeDeleted;
import io.liaison.domain.error.Conflict.RoleIsFixed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.Version;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** A named set of permissions, built in or a tenant's own. Its scope is fixed, since it is held where that says. */
public record Role(RoleName name, RoleScope scope, Set<Permission> permissions, boolean builtIn, Version version) {

    public boolean grants(Permission permission) {
        return permissions.contains(permission);
    }

    /** What it grants from now on, as somebody wrote it; the same again changes nothing. */
    public Either<Failure, Role> granting(Seq<String> written) {
        return FieldError.toEither(WrittenPermissions.check(Option.some(scope), written))
                .map(wanted ->
                        wanted.equals(permissions) ? this : new Role(name, scope, wanted, builtIn, version.next()));
    }

    /** Refuses a writer that has read an older version than this. */
    public Either<Failure, Role> unlessStale(Option<Version> read) {
        return read.forAll(version::equals) ? Either.right(this) : Either.left(new StaleVersion(version));
    }

    /** Refuses whoever would change what comes with the product. */
    public Either<Failure, Role> unlessFixed() {
        return builtIn ? Either.left(new RoleIsFixed(name.value())) : Either.right(this);
    }

    /** Refuses whoever would delete what comes with the product. */
    public Either<Failure, Role> unlessBuiltIn() {
        return builtIn ? Either.left(new RoleCannotBeDeleted(name.value())) : Either.right(this);
    }
}
