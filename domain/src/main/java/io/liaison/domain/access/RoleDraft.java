package io.liaison.domain.access;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.Version;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** A new role as somebody wrote it; {@link #check} turns it into one, or names every fault. */
public record RoleDraft(Option<String> name, Option<String> scope, Option<Seq<String>> permissions) {

    /** A role of a tenant's own. */
    public Either<Failure, Role> check() {
        return FieldError.toEither(FieldError.flat(Validation.combine(
                        FieldError.at("/name", named()), FieldError.at("/scope", scoped()), granting())
                .ap((theName, theScope, granted) -> new Role(theName, theScope, granted, false, Version.FIRST))));
    }

    private Either<Failure, RoleName> named() {
        return written("name", name)
                .flatMap(raw -> RoleName.parse(raw).toEither(() -> new InvalidArgument("name", Expectation.ROLE_NAME)));
    }

    private Either<Failure, RoleScope> scoped() {
        return written("scope", scope)
                .flatMap(raw ->
                        RoleScope.parse(raw).toEither(() -> new InvalidArgument("scope", Expectation.ROLE_SCOPE)));
    }

    private Validation<Seq<FieldError>, Set<Permission>> granting() {
        return permissions.fold(
                () -> FieldError.at("/permissions", Either.left(new MissingParameter("permissions"))),
                written -> WrittenPermissions.check(scope.flatMap(RoleScope::parse), written));
    }

    private static Either<Failure, String> written(String member, Option<String> raw) {
        return raw.toEither(() -> new MissingParameter(member));
    }
}
