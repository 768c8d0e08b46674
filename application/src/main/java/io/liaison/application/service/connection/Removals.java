package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.Connections;
import io.liaison.application.service.farewell.Partings;
import io.liaison.application.service.farewell.Telling;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.subscription.Leftovers;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditEntry;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;

/** Takes connections away: first from the store, and once that is certain, out of the minds of others. */
public final class Removals {
    /** A token that is still to tell something else is not ended before. */
    private static final Duration AFTER_OTHERS = Duration.ofMinutes(10);

    private final Connections connections;
    private final Partings partings;
    private final Telling telling;
    private final Leftovers leftovers;
    private final News news;
    private final Ledger ledger;
    private final InstantSource clock;

    Removals(
            Connections connections,
            Partings partings,
            Telling telling,
            Leftovers leftovers,
            News news,
            Ledger ledger,
            InstantSource clock) {
        this.connections = connections;
        this.partings = partings;
        this.telling = telling;
        this.leftovers = leftovers;
        this.news = news;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Belongs in a unit of work, after a lock and after asking for references; answers what is left to be said. */
    public Either<Failure, Parting> remove(Connection free) {
        return leftovers
                .of(free)
                .flatMap(former -> partings.with(free, former.isEmpty() ? Duration.ZERO : AFTER_OTHERS)
                        .flatMap(farewell -> connections
                                .remove(free)
                                .map(removed -> new Parting(free, farewell, former.isEmpty()))));
    }

    /** Writes down who has removed them along with something else; belongs at the end of the unit of work. */
    public Either<Failure, Seq<AuditEntry>> record(Actor actor, Seq<Parting> partings) {
        return ledger.done(partings.map(Parting::connection)
                .map(gone -> ConnectionDeeds.about(
                        ConnectionDeeds.by(actor, AuditAction.CONNECTION_DELETE, gone.id()), gone)));
    }

    /** Tells of it, and tries once to tell the provider; belongs after the unit of work. */
    public ConnectionId leave(Parting parting) {
        return telling.attempt(parting.farewell().filter(ready -> parting.isAtOnce()), announce(parting));
    }

    /** Tells of it. The provider has to wait, as many others do. */
    public ConnectionId announce(Parting parting) {
        var connection = parting.connection();
        return news.tell(
                new ConnectionEvent.Deleted(connection.placement().tenant(), connection.id(), clock.instant()),
                connection.id());
    }
}
