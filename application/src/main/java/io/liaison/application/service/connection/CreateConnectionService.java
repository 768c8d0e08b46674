package io.liaison.application.service.connection;

import io.liaison.application.port.Connecting;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class CreateConnectionService implements CreateConnection {
    private final Guard guard;
    private final CreationForm form;
    private final Trial trial;
    private final NewConnections newConnections;
    private final Ledger ledger;

    CreateConnectionService(Guard guard, CreationForm form, Trial trial, NewConnections newConnections, Ledger ledger) {
        this.guard = guard;
        this.form = form;
        this.trial = trial;
        this.newConnections = newConnections;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Connecting> create(Command command) {
        return ledger.unlessDone(
                intended(command),
                guard.folder(command.actor(), command.folder(), Permission.CONNECTIONS_CREATE)
                        .flatMap(found -> FieldError.beside(command.unread(), form.read(command, found)))
                        .flatMap(creation -> connect(command.actor(), creation)));
    }

    /** What is not created has no id, and is told of its folder. */
    private static Deed intended(Command command) {
        var deed = Deed.by(command.actor(), AuditAction.CONNECTION_CREATE, AuditSubject.folder(command.folder()))
                .in(command.folder());
        return command.connector()
                .flatMap(ConnectorKey::parse)
                .fold(() -> deed, connector -> deed.with("connector", connector.value()));
    }

    private Either<Failure, Connecting> connect(Actor actor, Creation creation) {
        var tenant = creation.folder().tenant();
        return creation.entered().credentials().kind().needsConsent()
                ? trial.ask(tenant, creation.connector(), creation.entered())
                        .flatMap(code -> newConnections.awaitConsent(actor, creation, code))
                : trial.run(tenant, creation.connector(), creation.entered())
                        .flatMap(proven -> newConnections.connect(actor, creation, proven));
    }
}
