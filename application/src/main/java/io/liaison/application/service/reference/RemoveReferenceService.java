package io.liaison.application.service.reference;

import io.liaison.application.port.inbound.reference.RemoveReference;
import io.liaison.application.port.outbound.ConnectionReferences;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ReferenceNotFound;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

/** Locks the connection, so that nobody replaces the reference between the look at its version and its end. */
final class RemoveReferenceService implements RemoveReference {
    private final Guard guard;
    private final ConnectionReferences references;
    private final Ledger ledger;

    RemoveReferenceService(Guard guard, ConnectionReferences references, Ledger ledger) {
        this.guard = guard;
        this.references = references;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, ConnectionReference> remove(Command command) {
        return ledger.run(
                ReferenceDeeds.by(
                        command.actor(),
                        AuditAction.REFERENCE_REMOVE,
                        command.connection(),
                        command.kind(),
                        command.key()),
                () -> guard.lockedConnection(command.actor(), command.connection(), Permission.CONNECTIONS_USE)
                        .flatMap(view -> references.find(command.connection(), command.kind(), command.key()))
                        .flatMap(found -> found.toEither(() -> new ReferenceNotFound(command.kind(), command.key())))
                        .flatMap(reference -> reference.unlessStale(command.read()))
                        .flatMap(reference ->
                                references.remove(reference.connection(), reference.kind(), reference.key())));
    }
}
