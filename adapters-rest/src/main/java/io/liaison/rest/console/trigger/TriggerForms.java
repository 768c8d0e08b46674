package io.liaison.rest.console.trigger;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.vavr.control.Either;
import java.time.InstantSource;

/** Finds out what a trigger can wait for. */
public final class TriggerForms {
    private final GetConnection getConnection;
    private final GetConnector getConnector;
    private final ConsoleAddress address;
    private final InstantSource clock;

    public TriggerForms(
            GetConnection getConnection, GetConnector getConnector, ConsoleAddress address, InstantSource clock) {
        this.getConnection = getConnection;
        this.getConnector = getConnector;
        this.address = address;
        this.clock = clock;
    }

    Either<Failure, TriggerForm> toMake(String connection, Visitor visitor) {
        return PathIds.connection(connection)
                .flatMap(id -> connection(id, visitor))
                .flatMap(view -> connector(view, visitor)
                        .map(connector -> new TriggerForm(
                                view.subject().connection(),
                                connector,
                                Obstacle.of(view, address, visitor.exchange().language(), clock.instant()))));
    }

    /** What the event of a trigger is called; by its key where the connector cannot be seen, or has lost it. */
    String eventOf(EventTrigger trigger, Visitor visitor) {
        var key = trigger.occasion().event();
        return connection(trigger.connection(), visitor)
                .flatMap(view -> connector(view, visitor))
                .toOption()
                .flatMap(connector -> connector.event(key))
                .map(event -> EventChoices.name(event, visitor.exchange().language()))
                .getOrElse(key);
    }

    private Either<Failure, Permitted<ConnectionView>> connection(ConnectionId id, Visitor visitor) {
        return getConnection.get(new GetConnection.Query(visitor.actor(), id));
    }

    private Either<Failure, Connector> connector(Permitted<ConnectionView> view, Visitor visitor) {
        var key = view.subject().connection().placement().connector();
        return getConnector
                .get(new GetConnector.Query(visitor.actor(), key))
                .map(form -> form.governed().connector());
    }
}
