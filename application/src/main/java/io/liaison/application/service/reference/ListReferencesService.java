package io.liaison.application.service.reference;

import io.liaison.application.port.inbound.reference.ListReferences;
import io.liaison.application.port.outbound.ConnectionReferences;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.error.Failure;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

final class ListReferencesService implements ListReferences {
    private final Guard guard;
    private final ConnectionReferences references;

    ListReferencesService(Guard guard, ConnectionReferences references) {
        this.guard = guard;
        this.references = references;
    }

    @Override
    public Either<Failure, Seq<ConnectionReference>> list(Query query) {
        return guard.connection(query.actor(), query.connection(), Permission.CONNECTIONS_VIEW)
                .flatMap(view -> references.of(query.connection()));
    }
}
