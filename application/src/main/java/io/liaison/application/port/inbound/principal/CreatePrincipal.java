package io.liaison.application.port.inbound.principal;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.PrincipalDraft;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Conflict.EmailAlreadyUsed;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Adds somebody to a tenant: a person, a group, a robot account or an application. */
@FunctionalInterface
public interface CreatePrincipal {

    /**
     * Every member that is not acceptable is named in one answer, groups and roles that are not there included.
     *
     * @failure 1001 {@link NameAlreadyUsed}: another one of its kind has that name, in whatever case or form
     * @failure 1004 {@link EmailAlreadyUsed}: another one has that address, in whatever case or form
     * @failure 1009 {@link InvalidArgument}: a member is not acceptable
     * @failure 1014 {@link MissingParameter}: kind or name are missing
     * @failure 20000 {@link InvalidFields}: several of these at once
     * @failure 20003 {@link PermissionMissing}: {@code principals.manage}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        NameAlreadyUsed.class,
        EmailAlreadyUsed.class,
        InvalidArgument.class,
        MissingParameter.class,
        InvalidFields.class,
        PermissionMissing.class,
        StorageUnavailable.class
    })
    Either<Failure, PrincipalView> create(Command command);

    /**
     * Raw on purpose: the use case parses, so that every adapter gets the same refusals. {@code unread} is what the
     * adapter could not read.
     */
    record Command(Actor actor, Option<String> kind, PrincipalDraft draft, Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(Actor actor, Option<String> kind, PrincipalDraft draft) {
            this(actor, kind, draft, List.empty());
        }
    }
}
