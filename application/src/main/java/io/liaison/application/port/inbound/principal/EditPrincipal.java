package io.liaison.application.port.inbound.principal;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.PrincipalDraft;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Conflict.EmailAlreadyUsed;
import io.liaison.domain.error.Conflict.GroupInsideItself;
import io.liaison.domain.error.Conflict.LastAdministrator;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Changes name, address, groups or roles of a principal. */
@FunctionalInterface
public interface EditPrincipal {

    /**
     * Atomic: either everything changes or nothing does. Changing it to what it is succeeds and changes nothing, its
     * version included. The kind is fixed at creation, so the command has no place for it.
     *
     * @failure 1001 {@link NameAlreadyUsed}: another one of its kind has that name, in whatever case or form
     * @failure 1002 {@link PrincipalNotFound}: nobody of that id, or the actor may not look
     * @failure 1004 {@link EmailAlreadyUsed}: another one has that address, in whatever case or form
     * @failure 1009 {@link InvalidArgument}: a member is not acceptable
     * @failure 1014 {@link MissingParameter}: the name is blank
     * @failure 20000 {@link InvalidFields}: several of these at once
     * @failure 20002 {@link StaleVersion}: somebody else has changed it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code principals.manage}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20070 {@link GroupInsideItself}: a group would belong to itself, directly or through others
     * @failure 20073 {@link LastAdministrator}: nobody could administer the tenant any more
     */
    @FailsWith({
        NameAlreadyUsed.class,
        PrincipalNotFound.class,
        EmailAlreadyUsed.class,
        InvalidArgument.class,
        MissingParameter.class,
        InvalidFields.class,
        StaleVersion.class,
        PermissionMissing.class,
        StorageUnavailable.class,
        GroupInsideItself.class,
        LastAdministrator.class
    })
    Either<Failure, PrincipalView> edit(Command command);

    /** {@code read} is the version that the actor has seen, when it cares. {@code unread} is what the adapter could not read. */
    record Command(Actor actor, PrincipalId id, PrincipalDraft draft, Option<Version> read, Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(Actor actor, PrincipalId id, PrincipalDraft draft, Option<Version> read) {
            this(actor, id, draft, read, List.empty());
        }
    }
}
