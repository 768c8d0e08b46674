package io.liaison.application.service.trigger;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.outbound.Triggers;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.TriggerNotFound;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.control.Either;

/** A trigger is seen by whoever sees its connection; to others there is none. */
final class Doorkeeper {
    private final Guard guard;
    private final Triggers triggers;

    Doorkeeper(Guard guard, Triggers triggers) {
        this.guard = guard;
        this.triggers = triggers;
    }

    Either<Failure, Admitted<TriggerView>> trigger(Actor actor, TriggerId id, Permission permission) {
        return triggers.byId(actor.tenant(), id)
                .flatMap(found -> guard.connection(actor, found.trigger().connection(), permission)
                        .mapLeft(why -> unseen(id, why))
                        .map(connection -> connection.map(view -> found)));
    }

    /** The same, and nobody else changes trigger or connection until the unit of work ends. */
    Either<Failure, Locked> locked(Actor actor, TriggerId id, Permission permission) {
        return triggers.byId(actor.tenant(), id)
                .flatMap(found -> guard.lockedConnection(actor, found.trigger().connection(), permission)
                        .mapLeft(why -> unseen(id, why)))
                .flatMap(connection -> triggers.byId(actor.tenant(), id)
                        .map(found -> new Locked(connection, connection.map(view -> found))));
    }

    private static Failure unseen(TriggerId id, Failure why) {
        return why instanceof ConnectionNotFound ? new TriggerNotFound(id.toString()) : why;
    }

    /** A trigger, and its connection, which stands still. */
    record Locked(Admitted<ConnectionView> connection, Admitted<TriggerView> trigger) {}
}
