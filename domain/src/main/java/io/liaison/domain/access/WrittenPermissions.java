package io.liaison.domain.access;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** The permissions of a role as somebody wrote them: each has to be one, and one that the role's scope can hold. */
public final class WrittenPermissions {
    private static final String MEMBER = "permissions";

    private WrittenPermissions() {}

    /** One fault a place; without a scope, all that there are will do. */
    public static Validation<Seq<FieldError>, Set<Permission>> check(Option<RoleScope> scope, Seq<String> written) {
        return FieldError.all(written.zipWithIndex(
                        (raw, index) -> FieldError.at("/" + MEMBER + "/" + index, permission(scope, raw))))
                .map(Seq::toSet);
    }

    private static Either<Failure, Permission> permission(Option<RoleScope> scope, String raw) {
        return Permission.parse(raw)
                .<Failure>toEither(() -> new InvalidArgument(MEMBER, Expectation.PERMISSION))
                .filterOrElse(
                        known -> !scope.contains(RoleScope.FOLDER) || known.isForFolders(),
                        foreign -> new InvalidArgument(MEMBER, Expectation.PERMISSION_OF_FOLDERS));
    }
}
