package io.liaison.application.service.connection;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.governance.ConnectorGate;
import io.liaison.application.service.governance.GovernedForm;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.provider.Strongroom;
import io.liaison.application.service.shelf.Shelf;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.authentication.Entered;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Conflict.ConnectorRedefined;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;

final class ReconnectConnectionService implements ReconnectConnection {
    private final Guard guard;
    private final Shelf shelf;
    private final Strongroom strongroom;
    private final ConnectorGate gate;
    private final Trial trial;
    private final Reconnections reconnections;
    private final Ledger ledger;

    ReconnectConnectionService(
            Guard guard,
            Shelf shelf,
            Strongroom strongroom,
            ConnectorGate gate,
            Trial trial,
            Reconnections reconnections,
            Ledger ledger) {
        this.guard = guard;
        this.shelf = shelf;
        this.strongroom = strongroom;
        this.gate = gate;
        this.trial = trial;
        this.reconnections = reconnections;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Connecting> reconnect(Command command) {
        return ledger.unlessDone(
                ConnectionDeeds.by(command.actor(), AuditAction.CONNECTION_RECONNECT, command.id()), begin(command));
    }

    private Either<Failure, Connecting> begin(Command command) {
        return guard.connection(command.actor(), command.id(), Permission.CONNECTIONS_EDIT)
                .flatMap(found -> found.subject()
                        .connection()
                        .unlessOfAnotherType(command.authenticationType())
                        .flatMap(connection -> shelf.byKey(
                                        command.actor().tenant(),
                                        connection.placement().connector())
                                .flatMap(connector -> entered(command, connector, connection)
                                        .flatMap(entered -> connect(command.actor(), connector, found, entered)))));
    }

    private Either<Failure, Entered> entered(Command command, Connector connector, Connection connection) {
        return form(command.actor().tenant(), connector, connection)
                .flatMap(form -> FieldError.beside(
                        command.unread(),
                        FieldError.toEither(
                                FieldError.at("/fields", form.read(command.fields(), former(connection))))));
    }

    private Either<Failure, GovernedForm> form(TenantId tenant, Connector connector, Connection connection) {
        return gate.over(tenant, connector)
                .flatMap(governed -> connector
                        .offer(connection.details().how().kind())
                        .mapLeft(why -> ConnectorRedefined.since(connector.key(), why))
                        .flatMap(offer -> gate.form(tenant, governed, offer)));
    }

    /** Details that no longer open or have expired are what people reconnect for, so they need not be there. */
    private Option<Entered> former(Connection connection) {
        var owner = SecretOwner.connection(connection.placement().tenant(), connection.id());
        return strongroom.open(owner, connection.details()).toOption();
    }

    private Either<Failure, Connecting> connect(
            Actor actor, Connector connector, Admitted<ConnectionView> found, Entered entered) {
        return entered.credentials().kind().needsConsent()
                ? trial.ask(actor.tenant(), connector, entered)
                        .flatMap(code -> reconnections.awaitConsent(actor, found, entered, code))
                : trial.run(actor.tenant(), connector, entered)
                        .flatMap(proven -> reconnections.connect(actor, found, entered, proven));
    }
}
