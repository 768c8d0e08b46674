package io.liaison.application.service.reference;

import io.liaison.application.port.inbound.reference.RemoveReference;
import io.liaison.application.port.outbound.ConnectionReferences;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.error.Failure;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class RemoveReferenceService implements RemoveReference {
    private final Guard guard;
    private final ConnectionReferences references;

    RemoveReferenceService(Guard guard, ConnectionReferences references) {
        this.guard = guard;
        this.references = references;
    }

    @Override
    public Either<Failure, ConnectionReference> remove(Command command) {
        return guard.connection(command.actor(), command.connection(), Permission.CONNECTIONS_USE)
                .flatMap(view -> references.remove(command.connection(), command.kind(), command.key()));
    }
}
