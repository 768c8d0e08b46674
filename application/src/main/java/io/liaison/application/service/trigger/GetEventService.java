package io.liaison.application.service.trigger;

import io.liaison.application.port.inbound.trigger.GetEvent;
import io.liaison.application.port.outbound.ReceivedEvents;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.connection.ConnectionDeeds;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditOutcome;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.EventNotFound;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.trigger.ReceivedEvent;
import io.vavr.control.Either;

final class GetEventService implements GetEvent {
    private final Guard guard;
    private final ReceivedEvents received;
    private final Ledger ledger;

    GetEventService(Guard guard, ReceivedEvents received, Ledger ledger) {
        this.guard = guard;
        this.received = received;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, ReceivedEvent> get(Query query) {
        return received.byId(query.actor().tenant(), query.id())
                .flatMap(event -> guard.connection(query.actor(), event.connection(), Permission.CONNECTIONS_USE)
                        .mapLeft(why -> unseen(query.id(), why))
                        .flatMap(seen -> ledger.noted(
                                ConnectionDeeds.by(query.actor(), AuditAction.EVENT_READ, event.connection())
                                        .with("event", event.id().toString()),
                                new AuditOutcome.Succeeded(),
                                event)));
    }

    private static Failure unseen(EventId id, Failure why) {
        return why instanceof ConnectionNotFound ? new EventNotFound(id.toString()) : why;
    }
}
