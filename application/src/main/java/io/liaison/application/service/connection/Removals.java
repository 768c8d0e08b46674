package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.Connections;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditEntry;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.InstantSource;

/** Takes connections away: first from the store, and once that is certain, out of the minds of others. */
public final class Removals {
    private final Connections connections;
    private final Farewell farewell;
    private final News news;
    private final Ledger ledger;
    private final InstantSource clock;

    Removals(Connections connections, Farewell farewell, News news, Ledger ledger, InstantSource clock) {
        this.connections = connections;
        this.farewell = farewell;
        this.news = news;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Belongs in a unit of work, after a lock and after asking for references; answers what is left to be said. */
    public Either<Failure, Parting> remove(Connection free) {
        return farewell.prepare(free)
                .flatMap(parting -> connections.remove(free).map(removed -> parting));
    }

    /** Writes down who has removed them along with something else; belongs at the end of the unit of work. */
    public Either<Failure, Seq<AuditEntry>> record(Actor actor, Seq<Parting> partings) {
        return ledger.done(partings.map(Parting::connection)
                .map(gone -> ConnectionDeeds.about(
                        ConnectionDeeds.by(actor, AuditAction.CONNECTION_DELETE, gone.id()), gone)));
    }

    /** Revokes at the provider and tells of it; belongs after the unit of work. */
    public ConnectionId leave(Parting parting) {
        var connection = parting.connection();
        return news.tell(
                new ConnectionEvent.Deleted(
                        connection.placement().tenant(), connection.id(), farewell.revoke(parting), clock.instant()),
                connection.id());
    }
}
