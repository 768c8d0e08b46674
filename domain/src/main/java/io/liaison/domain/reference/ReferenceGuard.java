package io.liaison.domain.reference;

import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Conflict.ConnectionReferenced;
import io.liaison.domain.error.Conflict.FolderReferenced;
import io.liaison.domain.error.Conflict.Hold;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Keeps a connection, and a folder around it, from being deleted while something depends on it, and says what does. */
public final class ReferenceGuard {

    private ReferenceGuard() {}

    public static Either<Failure, Connection> unreferenced(Connection connection, Seq<ConnectionReference> references) {
        return references.isEmpty()
                ? Either.right(connection)
                : Either.left(new ConnectionReferenced(
                        connection.name().value(), references.map(ConnectionReference::referrer)));
    }

    /** The same for a folder with all that is inside; some of the references are named where they may be. */
    public static Either<Failure, Folder> unreferenced(Folder folder, Seq<Hold> references, boolean named) {
        return references.isEmpty()
                ? Either.right(folder)
                : Either.left(new FolderReferenced(
                        folder.name().value(),
                        references.size(),
                        references.take(named ? FolderReferenced.MOST_NAMED : 0)));
    }

    /** What keeps a connection, as its folder tells it. */
    public static Seq<Hold> holds(Connection connection, Seq<ConnectionReference> references) {
        return references.map(reference -> new Hold(connection.name().value(), reference.referrer()));
    }
}
