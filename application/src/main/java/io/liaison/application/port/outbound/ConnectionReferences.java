package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ReferenceKind;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What depends on which connection. Callers have made sure of the tenant by loading the connection. */
public interface ConnectionReferences {

    /**
     * Adds the reference or replaces the one of that kind and key. Waits for whoever holds the connection locked; whoever
     * replaces or removes one holds it, so that versions are compared and advanced one writer at a time.
     *
     * @failure 1002 the connection has been deleted meanwhile
     */
    Either<Failure, ConnectionReference> save(ConnectionReference reference);

    /** None where there is no such reference. */
    Either<Failure, Option<ConnectionReference>> find(ConnectionId connection, ReferenceKind kind, String key);

    /** @failure 1002 there is no such reference */
    Either<Failure, ConnectionReference> remove(ConnectionId connection, ReferenceKind kind, String key);

    /** In the order of kind and key. */
    Either<Failure, Seq<ConnectionReference>> of(ConnectionId connection);
}
