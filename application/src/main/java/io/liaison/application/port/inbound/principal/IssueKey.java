package io.liaison.application.port.inbound.principal;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Conflict.GroupHoldsNoKeys;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Gives a principal one more API key. */
@FunctionalInterface
public interface IssueKey {

    /**
     * Everybody may issue keys to itself. The key is answered this once, and nobody can read it again.
     *
     * @failure 1002 {@link PrincipalNotFound}: nobody of that id, or the actor may not look
     * @failure 1009 {@link InvalidArgument}: the name is not acceptable, or the end is not to come
     * @failure 20000 {@link InvalidFields}: both
     * @failure 20003 {@link PermissionMissing}: {@code principals.manage}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20072 {@link GroupHoldsNoKeys}: a group does not act by itself
     */
    @FailsWith({
        PrincipalNotFound.class,
        InvalidArgument.class,
        InvalidFields.class,
        PermissionMissing.class,
        StorageUnavailable.class,
        GroupHoldsNoKeys.class
    })
    Either<Failure, Issued> issue(Command command);

    /** What the key is for and how long it is good, both as written and both optional. */
    record Command(
            Actor actor, PrincipalId holder, Option<String> name, Option<String> expiresAt, Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(Actor actor, PrincipalId holder, Option<String> name, Option<String> expiresAt) {
            this(actor, holder, name, expiresAt, List.empty());
        }
    }

    /** The key, and what remains known of it. */
    record Issued(ApiKey key, Secret secret) {}
}
