package io.liaison.application.service.trigger;

import io.liaison.application.port.inbound.trigger.DeleteTrigger;
import io.liaison.application.port.outbound.Feeds;
import io.liaison.application.port.outbound.Triggers;
import io.liaison.application.service.connection.ConnectionDeeds;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.subscription.Leftovers;
import io.liaison.application.service.trigger.Doorkeeper.Locked;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Conflict.TriggerHasConsumers;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.Feed;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.control.Either;
import java.time.InstantSource;

final class DeleteTriggerService implements DeleteTrigger {
    private final Doorkeeper doorkeeper;
    private final Triggers triggers;
    private final Feeds feeds;
    private final SigningKeys keys;
    private final Leftovers leftovers;
    private final Ledger ledger;
    private final InstantSource clock;

    DeleteTriggerService(
            Doorkeeper doorkeeper,
            Triggers triggers,
            Feeds feeds,
            SigningKeys keys,
            Leftovers leftovers,
            Ledger ledger,
            InstantSource clock) {
        this.doorkeeper = doorkeeper;
        this.triggers = triggers;
        this.feeds = feeds;
        this.keys = keys;
        this.leftovers = leftovers;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Either<Failure, TriggerId> delete(Command command) {
        return doorkeeper
                .trigger(command.actor(), command.id(), Permission.TRIGGERS_DELETE)
                .flatMap(found -> ledger.run(
                        ConnectionDeeds.by(
                                command.actor(),
                                AuditAction.TRIGGER_DELETE,
                                found.subject().trigger().connection()),
                        () -> doorkeeper
                                .locked(command.actor(), command.id(), Permission.TRIGGERS_DELETE)
                                .flatMap(locked -> removed(locked, command)),
                        TriggerDeeds::about))
                .map(EventTrigger::id);
    }

    private Either<Failure, EventTrigger> removed(Locked locked, Command command) {
        var view = locked.trigger().subject();
        return view.trigger()
                .unlessStale(command.read())
                .flatMap(trigger -> command.force() ? Either.right(trigger) : unlessTaken(view))
                .flatMap(trigger -> leftovers.of(locked.connection().subject().connection(), trigger))
                .flatMap(keys::discard)
                .flatMap(triggers::remove)
                .flatMap(gone -> rested(view.feed(), gone));
    }

    /** Nobody is asked for what only disabled ones are left to wait for. */
    private Either<Failure, EventTrigger> rested(Feed feed, EventTrigger gone) {
        return feeds.adjust(feed.id(), feed.progress(), clock.instant()).map(adjusted -> gone);
    }

    private static Either<Failure, EventTrigger> unlessTaken(TriggerView view) {
        var trigger = view.trigger();
        var queue = view.queue();
        return trigger.enabled()
                        && (queue.waiting() > 0 || queue.lastSuccessAt().isDefined())
                ? Either.left(new TriggerHasConsumers(trigger.name().value(), queue.waiting(), queue.lastSuccessAt()))
                : Either.right(trigger);
    }
}
