package io.liaison.application.service.folder;

import io.liaison.application.port.outbound.ConnectionReferences;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.service.connection.Parting;
import io.liaison.application.service.connection.Removals;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Conflict.Hold;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.reference.ReferenceGuard;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Clears a closed folder, and all below it, of connections: of all of them, or of none while one is referenced. */
final class Clearance {
    private final Connections connections;
    private final ConnectionReferences references;
    private final Removals removals;

    Clearance(Connections connections, ConnectionReferences references, Removals removals) {
        this.connections = connections;
        this.references = references;
        this.removals = removals;
    }

    /**
     * Answers what is left to be said of each once the unit of work has ended. A refusal names connections and what they are
     * needed for to whoever {@code looks} at them, and counts for others.
     */
    Either<Failure, Seq<Parting>> of(Folder folder, boolean looks) {
        return connections
                .lockedWithin(folder)
                .map(views -> views.map(ConnectionView::connection))
                .flatMap(all -> Either.traverseRight(all, this::holds)
                        .flatMap(holds -> ReferenceGuard.unreferenced(folder, holds.flatMap(each -> each), looks))
                        .flatMap(free -> Either.traverseRight(all, removals::remove)));
    }

    private Either<Failure, Seq<Hold>> holds(Connection connection) {
        return references.of(connection.id()).map(all -> ReferenceGuard.holds(connection, all));
    }
}
