package io.liaison.application.port.inbound.governance;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.governance.GovernanceDraft;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Decides which connectors the tenant's people may connect with, by which types, and what is filled in for them. */
@FunctionalInterface
public interface GovernConnectors {

    /**
     * Replaces the policy as a whole, and names every fault of a bad one with its JSON pointer. It holds at once for
     * whatever is connected from then on; what is connected stays so. A secret that is named without a value stays what it
     * is. The same policy again changes nothing, its version included.
     *
     * @failure 1009 {@link InvalidArgument}: a part of the policy is not acceptable
     * @failure 1014 {@link MissingParameter}: a part is missing, or the secret that is to be kept
     * @failure 20000 {@link InvalidFields}: several such faults
     * @failure 20002 {@link StaleVersion}: somebody else has replaced it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code policies.manage}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: the keys of the tenant do not open
     */
    @FailsWith({
        InvalidArgument.class,
        MissingParameter.class,
        InvalidFields.class,
        StaleVersion.class,
        PermissionMissing.class,
        StorageUnavailable.class,
        SecretUndecryptable.class
    })
    Either<Failure, ConnectorGovernance> govern(Command command);

    /**
     * The policy as it was written. {@code read} is the version that the actor has seen, when it cares. {@code unread} is
     * what the adapter could not read.
     */
    record Command(Actor actor, GovernanceDraft draft, Option<Version> read, Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(Actor actor, GovernanceDraft draft, Option<Version> read) {
            this(actor, draft, read, List.empty());
        }
    }
}
