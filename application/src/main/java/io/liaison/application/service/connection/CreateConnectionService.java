package io.liaison.application.service.connection;

import io.liaison.application.port.Connecting;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class CreateConnectionService implements CreateConnection {
    private final Guard guard;
    private final CreationForm form;
    private final Trial trial;
    private final NewConnections newConnections;

    CreateConnectionService(Guard guard, CreationForm form, Trial trial, NewConnections newConnections) {
        this.guard = guard;
        this.form = form;
        this.trial = trial;
        this.newConnections = newConnections;
    }

    @Override
    public Either<Failure, Connecting> create(Command command) {
        return guard.folder(command.actor(), command.folder(), Permission.CONNECTIONS_CREATE)
                .flatMap(found -> FieldError.beside(command.unread(), form.read(command, found)))
                .flatMap(creation -> connect(command.actor(), creation));
    }

    private Either<Failure, Connecting> connect(Actor actor, Creation creation) {
        var tenant = creation.folder().tenant();
        return creation.entered().credentials().kind().needsConsent()
                ? trial.canAsk(tenant, creation.connector(), creation.entered())
                        .flatMap(possible -> newConnections.awaitConsent(actor, creation))
                : trial.run(tenant, creation.connector(), creation.entered())
                        .flatMap(proven -> newConnections.connect(creation, proven));
    }
}
