package io.liaison.application.port.inbound.trigger;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Permitted;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Conflict.TargetNotSetUp;
import io.liaison.domain.error.Conflict.TriggerNeedsConnection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.FilterUnusable;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Invalid.OutOfRange;
import io.liaison.domain.error.NotFound.TriggerNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.shared.Version;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Changes how a trigger is called, what it wants, where that goes, or whether it works. */
@FunctionalInterface
public interface EditTrigger {

    /**
     * Atomic: either everything changes or nothing does. The event and its parameters stay, so that nothing is forgotten or repeated.
     * What happens while it is disabled starts nothing, also later.
     *
     * @failure 1001 {@link NameAlreadyUsed}: a trigger of this connection has that name
     * @failure 1002 {@link TriggerNotFound}: no such trigger, or the actor may not see its connection
     * @failure 1009 {@link InvalidArgument}: name, filter, target or payload are not acceptable
     * @failure 1014 {@link MissingParameter}: one of them is blank
     * @failure 1015 {@link OutOfRange}: the filter is too large
     * @failure 20000 {@link InvalidFields}: several of these at once
     * @failure 20002 {@link StaleVersion}: somebody else has edited it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code triggers.edit}
     * @failure 20057 {@link EgressRefused}: this installation does not call the address of the target
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: its hook does not open, or nothing can be sealed now
     * @failure 20067 {@link TriggerNeedsConnection}: it cannot be enabled now
     * @failure 20069 {@link TargetNotSetUp}: nothing is delivered there
     * @failure 20083 {@link FilterUnusable}: the expression is none
     */
    @FailsWith({
        NameAlreadyUsed.class,
        TriggerNotFound.class,
        InvalidArgument.class,
        MissingParameter.class,
        OutOfRange.class,
        InvalidFields.class,
        StaleVersion.class,
        PermissionMissing.class,
        EgressRefused.class,
        StorageUnavailable.class,
        SecretUndecryptable.class,
        TriggerNeedsConnection.class,
        TargetNotSetUp.class,
        FilterUnusable.class
    })
    Either<Failure, Edited> edit(Command command);

    /** What is left out stays; {@code filter} of none in some takes the filter away. */
    record Command(
            Actor actor,
            TriggerId id,
            Option<String> name,
            Option<Option<Written>> filter,
            Option<Map<String, String>> target,
            Option<String> payload,
            Option<Boolean> enabled,
            Option<Secret> providerSecret,
            Option<Version> read,
            Seq<FieldError> unread) {}

    /** An edited trigger, and what deliveries are signed with where its target has only now become one that is posted to. */
    record Edited(Permitted<TriggerView> trigger, Option<Secret> signingSecret) {}
}
