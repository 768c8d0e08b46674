package io.liaison.application.port.inbound.trigger;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Permitted;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Conflict.EventNotUsable;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
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
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Has something start whenever a connection reports an event. */
@FunctionalInterface
public interface CreateTrigger {

    /**
     * Only on a connection that is connected, so that nobody waits for what cannot come. What happens from now on counts; what has
     * happened before does not.
     *
     * @failure 1001 {@link NameAlreadyUsed}: a trigger of this connection has that name
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it;
     *     {@link ConnectorNotFound}: its connector has been removed meanwhile
     * @failure 1009 {@link InvalidArgument}: name, event, parameters, filter, target or payload are not acceptable
     * @failure 1014 {@link MissingParameter}: one of them is missing
     * @failure 1015 {@link OutOfRange}: the filter is too large
     * @failure 20000 {@link InvalidFields}: several of these at once
     * @failure 20003 {@link PermissionMissing}: {@code triggers.create}
     * @failure 20057 {@link EgressRefused}: this installation does not call the address of the target
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: nothing can be sealed now, or the hook that it joins does not open
     * @failure 20067 {@link TriggerNeedsConnection}
     * @failure 20068 {@link EventNotUsable}: the definition of the event is not complete
     * @failure 20069 {@link TargetNotSetUp}: nothing is delivered there
     * @failure 20083 {@link FilterUnusable}: the expression is none
     */
    @FailsWith({
        NameAlreadyUsed.class,
        ConnectionNotFound.class,
        ConnectorNotFound.class,
        InvalidArgument.class,
        MissingParameter.class,
        OutOfRange.class,
        InvalidFields.class,
        PermissionMissing.class,
        EgressRefused.class,
        StorageUnavailable.class,
        SecretUndecryptable.class,
        TriggerNeedsConnection.class,
        EventNotUsable.class,
        TargetNotSetUp.class,
        FilterUnusable.class
    })
    Either<Failure, Created> create(Command command);

    /**
     * Raw on purpose: the use case parses, so that every adapter gets the same refusals. {@code providerSecret} is what the
     * provider signs with, where it is not for us to choose; {@code unread} is what the adapter could not read.
     */
    record Command(
            Actor actor,
            ConnectionId connection,
            Option<String> name,
            Option<String> event,
            Map<String, Written> parameters,
            Option<Written> filter,
            Map<String, String> target,
            Option<String> payload,
            Option<Boolean> enabled,
            Option<Secret> providerSecret,
            Seq<FieldError> unread) {}

    /**
     * A new trigger. {@code hook} is where the provider has to post and what it has to sign with, and {@code signingSecret} is what
     * deliveries are signed with: nobody is told either secret again.
     */
    record Created(Permitted<TriggerView> trigger, Option<Hook> hook, Option<Secret> signingSecret) {}
}
