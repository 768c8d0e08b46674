package io.liaison.application.port.inbound.handover;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.FolderTooDeep;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.handover.Handover;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Hands over to somebody else everything that somebody owns. */
@FunctionalInterface
public interface HandOver {

    /**
     * Atomic: either everything has another owner afterwards or nothing has. Connections stay where they are, with their
     * ids, grants and references, so nobody has to consent again. The workspace of the leaver, unless it is empty, becomes a
     * folder in that of the receiver, which is opened when it is missing. Consents that the leaver has asked for end, since
     * they would connect with its own account. The leaver itself stays, with its keys and roles, until it is deleted.
     *
     * @failure 1002 {@link PrincipalNotFound}: nobody of that id, or the actor may not look
     * @failure 1009 {@link InvalidArgument}: the receiver is nobody of the tenant, a group, or whoever leaves
     * @failure 1014 {@link MissingParameter}: the receiver is missing
     * @failure 20000 {@link InvalidFields}: several of these at once
     * @failure 20003 {@link PermissionMissing}: {@code principals.manage}
     * @failure 20010 {@link FolderTooDeep}: the workspace has too many levels to lie within another one
     * @failure 20060 {@link StorageUnavailable}
     * @return what was handed over, as it was right before
     */
    @FailsWith({
        PrincipalNotFound.class,
        InvalidArgument.class,
        MissingParameter.class,
        InvalidFields.class,
        PermissionMissing.class,
        FolderTooDeep.class,
        StorageUnavailable.class
    })
    Either<Failure, Handover> handOver(Command command);

    /**
     * Who hands over what from whom to whom. With {@code roles} the receiver also gets the roles and memberships of the
     * leaver. {@code unread} is what the adapter could not read.
     */
    record Command(
            Actor actor, PrincipalId leaver, Option<PrincipalId> receiver, boolean roles, Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(Actor actor, PrincipalId leaver, Option<PrincipalId> receiver, boolean roles) {
            this(actor, leaver, receiver, roles, List.empty());
        }
    }
}
