package io.liaison.application.service.reference;

import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.application.port.outbound.ConnectionReferences;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

/** Locks the connection, so that no reference slips in while it is being deleted. */
final class RegisterReferenceService implements RegisterReference {
    private final Guard guard;
    private final ConnectionReferences references;
    private final UnitOfWork unitOfWork;

    RegisterReferenceService(Guard guard, ConnectionReferences references, UnitOfWork unitOfWork) {
        this.guard = guard;
        this.references = references;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Either<Failure, ConnectionReference> register(Command command) {
        return FieldError.beside(command.unread(), reference(command))
                .flatMap(reference -> unitOfWork.run(
                        () -> guard.lockedConnection(command.actor(), command.connection(), Permission.CONNECTIONS_USE)
                                .flatMap(connection -> references.save(reference))));
    }

    private static Either<Failure, ConnectionReference> reference(Command command) {
        return ConnectionReference.of(
                command.connection(), command.kind(), command.key(), command.name(), command.owner(), command.url());
    }
}
