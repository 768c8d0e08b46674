package io.liaison.application.service.reference;

import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.application.port.outbound.ConnectionReferences;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.NotFound.ReferenceNotFound;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Locks the connection, so that no reference slips in while it is being deleted, and no two replace the same one. */
final class RegisterReferenceService implements RegisterReference {
    private final Guard guard;
    private final ConnectionReferences references;
    private final Ledger ledger;

    RegisterReferenceService(Guard guard, ConnectionReferences references, Ledger ledger) {
        this.guard = guard;
        this.references = references;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Stored<ConnectionReference>> register(Command command) {
        return FieldError.beside(command.unread(), reference(command))
                .flatMap(reference -> ledger.run(
                        intended(command),
                        () -> guard.lockedConnection(command.actor(), command.connection(), Permission.CONNECTIONS_USE)
                                .flatMap(connection -> store(reference, command.read()))));
    }

    private static Deed intended(Command command) {
        return ReferenceDeeds.by(
                command.actor(), AuditAction.REFERENCE_REGISTER, command.connection(), command.kind(), command.key());
    }

    private Either<Failure, Stored<ConnectionReference>> store(ConnectionReference wanted, Option<Version> read) {
        return references
                .find(wanted.connection(), wanted.kind(), wanted.key())
                .flatMap(former -> next(wanted, former, read)
                        .flatMap(references::save)
                        .map(saved -> new Stored<>(saved, former.isEmpty())));
    }

    private static Either<Failure, ConnectionReference> next(
            ConnectionReference wanted, Option<ConnectionReference> former, Option<Version> read) {
        return former.isEmpty() && read.isEmpty()
                ? Either.right(wanted)
                : former.<Failure>toEither(() -> new ReferenceNotFound(wanted.kind(), wanted.key()))
                        .flatMap(there -> there.unlessStale(read))
                        .map(wanted::replacing);
    }

    private static Either<Failure, ConnectionReference> reference(Command command) {
        return ConnectionReference.of(
                command.connection(), command.kind(), command.key(), command.name(), command.owner(), command.url());
    }
}
