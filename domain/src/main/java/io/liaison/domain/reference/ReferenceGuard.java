package io.liaison.domain.reference;

import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Conflict.ConnectionReferenced;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Keeps a connection from being deleted while something depends on it, and says what does. */
public final class ReferenceGuard {

    private ReferenceGuard() {}

    public static Either<Failure, Connection> unreferenced(Connection connection, Seq<ConnectionReference> references) {
        return references.isEmpty()
                ? Either.right(connection)
                : Either.left(new ConnectionReferenced(
                        connection.name().value(), references.map(ConnectionReference::referrer)));
    }
}
