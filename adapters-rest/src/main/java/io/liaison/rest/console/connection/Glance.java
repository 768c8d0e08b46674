package io.liaison.rest.console.connection;

import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.StatusCounts;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FolderId;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** How the connections on a page stand, in a few characters that are others once anything of it is different. */
public final class Glance {
    private final ListConnections listConnections;
    private final CountConnections countConnections;
    private final GetConnection getConnection;

    public Glance(ListConnections listConnections, CountConnections countConnections, GetConnection getConnection) {
        this.listConnections = listConnections;
        this.countConnections = countConnections;
        this.getConnection = getConnection;
    }

    /** At the connections of a list. */
    Either<Failure, String> at(Visitor visitor, Option<FolderId> folder, Wanted wanted) {
        return countConnections
                .count(new CountConnections.Query(visitor.actor(), folder))
                .flatMap(counts -> wanted.query(visitor.actor(), folder)
                        .flatMap(listConnections::list)
                        .map(page -> of(counts, page.items().map(line -> line.subject()))));
    }

    /** At one. */
    Either<Failure, String> at(Visitor visitor, ConnectionId id) {
        return getConnection.get(new GetConnection.Query(visitor.actor(), id)).map(view -> of(view.subject()));
    }

    static String of(StatusCounts counts, Seq<ConnectionView> connections) {
        return brief(counts.disconnected() + "/" + counts.all()
                + connections.map(Glance::standing).mkString());
    }

    static String of(ConnectionView view) {
        return brief(standing(view));
    }

    private static String standing(ConnectionView view) {
        Connection connection = view.connection();
        ConnectionStatus status = connection.status();
        var why = status instanceof ConnectionStatus.Disconnected broken
                ? broken.diagnosis().code().number()
                : 0;
        return "/" + connection.id() + "/" + StatusName.of(status).key() + "/" + status.since() + "/" + why;
    }

    private static String brief(String standings) {
        return UUID.nameUUIDFromBytes(standings.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
