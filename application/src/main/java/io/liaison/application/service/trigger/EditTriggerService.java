package io.liaison.application.service.trigger;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.trigger.EditTrigger;
import io.liaison.application.service.connection.ConnectionDeeds;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.trigger.Doorkeeper.Locked;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.domain.trigger.EventFilter;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.EventTrigger.Wish;
import io.liaison.domain.trigger.PayloadKind;
import io.liaison.domain.trigger.TriggerName;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;

final class EditTriggerService implements EditTrigger {
    private final Doorkeeper doorkeeper;
    private final Wishes wishes;
    private final TriggerChanges changes;
    private final Ledger ledger;

    EditTriggerService(Doorkeeper doorkeeper, Wishes wishes, TriggerChanges changes, Ledger ledger) {
        this.doorkeeper = doorkeeper;
        this.wishes = wishes;
        this.changes = changes;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Edited> edit(Command command) {
        return FieldError.beside(command.unread(), wanted(command))
                .flatMap(wanted -> wishes.unlessOutOfReach(wanted.target(), wanted))
                .flatMap(wanted -> doorkeeper
                        .trigger(command.actor(), command.id(), Permission.TRIGGERS_EDIT)
                        .flatMap(found -> ledger.run(
                                intended(command, found.subject().trigger()),
                                () -> doorkeeper
                                        .locked(command.actor(), command.id(), Permission.TRIGGERS_EDIT)
                                        .flatMap(locked -> edited(locked, command, wanted)),
                                (deed, edited) -> TriggerDeeds.about(
                                        deed, edited.trigger().subject().trigger()))));
    }

    private static Deed intended(Command command, EventTrigger trigger) {
        return TriggerDeeds.about(
                ConnectionDeeds.by(command.actor(), AuditAction.TRIGGER_EDIT, trigger.connection()), trigger.id());
    }

    private Either<Failure, Edited> edited(Locked locked, Command command, Wanted wanted) {
        var view = locked.trigger().subject();
        return view.trigger()
                .unlessStale(command.read())
                .flatMap(trigger -> changes.to(
                        locked.connection().subject().connection(), view, wanted.over(trigger.wish()), wanted.secret()))
                .map(changed -> new Edited(
                        new Permitted<>(
                                changed.view(), locked.trigger().standing().permissions()),
                        changed.signingSecret()));
    }

    private Either<Failure, Wanted> wanted(Command command) {
        return FieldError.toEither(FieldError.flat(Validation.combine(
                        given(command.name(), raw -> wishes.name(Option.some(raw))),
                        given(command.filter(), wishes::filter),
                        given(command.target(), wishes::target),
                        wishes.payload(command.payload()),
                        wishes.providerSecret(command.providerSecret()))
                .ap((name, filter, target, payload, secret) ->
                        new Wanted(name, filter, target, payload, command.enabled(), secret))));
    }

    private static <A, B> Validation<Seq<FieldError>, Option<B>> given(
            Option<A> raw, Function<A, Validation<Seq<FieldError>, B>> reading) {
        return raw.map(present -> reading.apply(present).map(Option::some))
                .getOrElse(() -> Validation.valid(Option.none()));
    }

    /** What is to change; the rest stays. */
    private record Wanted(
            Option<TriggerName> name,
            Option<Option<EventFilter>> filter,
            Option<DeliveryTarget> target,
            Option<PayloadKind> payload,
            Option<Boolean> enabled,
            Option<Secret> secret) {

        Wish over(Wish former) {
            return new Wish(
                    name.getOrElse(former.name()),
                    filter.getOrElse(former.filter()),
                    target.getOrElse(former.target()),
                    payload.getOrElse(former.payload()),
                    enabled.getOrElse(former.enabled()));
        }
    }
}
