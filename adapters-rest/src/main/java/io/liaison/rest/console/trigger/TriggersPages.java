package io.liaison.rest.console.trigger;

import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.trigger.ListTriggers;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

/** Lays out the triggers of a connection. */
public final class TriggersPages {
    private final GetConnection getConnection;
    private final ListTriggers listTriggers;
    private final ConsoleAddress address;
    private final InstantSource clock;

    public TriggersPages(
            GetConnection getConnection, ListTriggers listTriggers, ConsoleAddress address, InstantSource clock) {
        this.getConnection = getConnection;
        this.listTriggers = listTriggers;
        this.address = address;
        this.clock = clock;
    }

    Either<Failure, TriggersPage> of(Frame frame, ConnectionId id, Option<String> cursor, Visitor visitor) {
        return getConnection
                .get(new GetConnection.Query(visitor.actor(), id))
                .flatMap(view -> page(frame, view, cursor, visitor));
    }

    private Either<Failure, TriggersPage> page(
            Frame frame, Permitted<ConnectionView> view, Option<String> cursor, Visitor visitor) {
        var language = visitor.exchange().language();
        var now = clock.instant();
        var connection = view.subject().connection();
        var obstacle = Obstacle.of(view, address, language, now);
        var lines = new TriggerLines(address, language, now);
        return PageRequest.of(Option.none(), cursor)
                .flatMap(part -> listTriggers.list(new ListTriggers.Query(visitor.actor(), connection.id(), part)))
                .map(page -> new TriggersPage(
                        frame,
                        TriggerWords.in(language),
                        connection.name().value(),
                        address.connection(connection.id()).toString(),
                        view.permissions().contains(Permission.TRIGGERS_CREATE) && obstacle.isEmpty()
                                ? address.connection(connection.id(), "triggers/new")
                                        .toString()
                                : null,
                        obstacle.getOrNull(),
                        page.items().map(lines::of).asJava(),
                        page.next()
                                .map(next -> address.connection(connection.id(), "triggers") + Form.cursor(next))
                                .getOrNull()));
    }
}
