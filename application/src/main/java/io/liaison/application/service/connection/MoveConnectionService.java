package io.liaison.application.service.connection;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.MoveConnection;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;

final class MoveConnectionService implements MoveConnection {
    private final Guard guard;
    private final Connections connections;
    private final Ledger ledger;
    private final News news;
    private final InstantSource clock;

    MoveConnectionService(Guard guard, Connections connections, Ledger ledger, News news, InstantSource clock) {
        this.guard = guard;
        this.connections = connections;
        this.ledger = ledger;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Permitted<ConnectionView>> move(Command command) {
        var now = clock.instant();
        return FieldError.beside(command.unread(), target(command))
                .flatMap(folder -> ledger.run(
                        ConnectionDeeds.by(command.actor(), AuditAction.CONNECTION_MOVE, command.id()),
                        () -> move(command, folder, now),
                        (deed, moved) ->
                                ConnectionDeeds.about(deed, moved.subject().connection())))
                .map(moved -> news.tell(
                        new ConnectionEvent.Moved(
                                command.actor().tenant(),
                                command.id(),
                                moved.subject().connection().placement().folder(),
                                now),
                        moved))
                .map(moved -> moved.map(view -> view.asOf(now)).permitted());
    }

    private static Either<Failure, FolderId> target(Command command) {
        return FieldError.toEither(
                FieldError.at("/folderId", command.folder().toEither(() -> new MissingParameter("folderId"))));
    }

    private Either<Failure, Admitted<ConnectionView>> move(Command command, FolderId folder, Instant now) {
        return guard.departing(command.actor(), command.id())
                .flatMap(view -> view.connection()
                        .unlessStale(command.read())
                        .flatMap(connection -> guard.folder(command.actor(), folder, Permission.CONNECTIONS_CREATE)
                                .flatMap(found -> arrive(view, connection, found, now))));
    }

    private Either<Failure, Admitted<ConnectionView>> arrive(
            ConnectionView view, Connection connection, Admitted<Folder> found, Instant now) {
        var there = connection.moveTo(found.subject().id(), now);
        return unlessSame(connection, there)
                .map(stored -> found.map(folder -> new ConnectionView(
                        stored, folder.path(), view.connectorName(), view.connectorVersion(), view.warning())));
    }

    /** What stays where it is keeps its version. */
    private Either<Failure, Connection> unlessSame(Connection former, Connection next) {
        return next.equals(former) ? Either.right(former) : connections.update(next);
    }
}
