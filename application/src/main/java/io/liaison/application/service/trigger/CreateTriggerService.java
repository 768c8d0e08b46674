package io.liaison.application.service.trigger;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.trigger.CreateTrigger;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.connection.ConnectionDeeds;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.trigger.EventTrigger.Wish;
import io.liaison.domain.trigger.PayloadKind;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

final class CreateTriggerService implements CreateTrigger {
    private final Guard guard;
    private final Wishes wishes;
    private final NewTriggers triggers;
    private final Ledger ledger;

    CreateTriggerService(Guard guard, Wishes wishes, NewTriggers triggers, Ledger ledger) {
        this.guard = guard;
        this.wishes = wishes;
        this.triggers = triggers;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Created> create(Command command) {
        return FieldError.beside(command.unread(), wanted(command))
                .flatMap(wanted ->
                        wishes.unlessOutOfReach(Option.some(wanted.wish().target()), wanted))
                .flatMap(wanted -> ledger.run(
                        ConnectionDeeds.by(command.actor(), AuditAction.TRIGGER_CREATE, command.connection()),
                        () -> guard.lockedConnection(command.actor(), command.connection(), Permission.TRIGGERS_CREATE)
                                .flatMap(found -> created(found, command, wanted)),
                        (deed, made) -> TriggerDeeds.about(
                                deed, made.trigger().subject().trigger())));
    }

    private Either<Failure, Wanted> wanted(Command command) {
        var event = FieldError.at("/event", command.event().<Failure>toEither(() -> new MissingParameter("event")));
        return FieldError.toEither(FieldError.flat(Validation.combine(
                        event,
                        wishes.name(command.name()),
                        wishes.filter(command.filter()),
                        wishes.target(command.target()),
                        wishes.payload(command.payload()),
                        wishes.providerSecret(command.providerSecret()))
                .ap((theEvent, name, filter, target, payload, secret) -> new Wanted(
                        theEvent,
                        new Wish(
                                name,
                                filter,
                                target,
                                payload.getOrElse(PayloadKind.FULL),
                                command.enabled().getOrElse(true)),
                        secret))));
    }

    private Either<Failure, Created> created(Admitted<ConnectionView> found, Command command, Wanted wanted) {
        return triggers.add(found.subject().connection(), wanted, command.parameters())
                .map(made -> new Created(
                        new Permitted<>(made.view(), found.standing().permissions()),
                        made.hook(),
                        made.signingSecret()));
    }

    /** All that was asked for but the parameters, which only the connector's definition can judge. */
    record Wanted(String event, Wish wish, Option<Secret> providerSecret) {}
}
