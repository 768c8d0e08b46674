package io.liaison.application.port.outbound;

import io.liaison.domain.access.Principal;
import io.liaison.domain.connection.ConnectionName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.handover.Estate;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FolderId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * What somebody owns and holds, as a whole: read in a few statements, and given away in one, however much it is. Giving
 * belongs into a unit of work after {@link Principals#lock} and {@link Folders#alone}.
 */
public interface Estates {

    /** {@code now} decides which connections and consents are still pending. */
    Either<Failure, Estate> of(Principal leaver, Instant now);

    /**
     * The same, and until the unit of work ends nobody else changes the connections that it owns, and nothing more becomes
     * its own. Waits for whoever is at that.
     */
    Either<Failure, Estate> locked(Principal leaver, Instant now);

    /**
     * Makes the receiver the owner of all connections of the leaver, wherever they are, each at its next version. Belongs
     * after {@link #locked}.
     *
     * @failure 1002 the receiver has been deleted meanwhile
     */
    Either<Failure, Seq<Given>> give(Principal leaver, Principal receiver, Instant at);

    /** The receiver holds in shared folders what the leaver holds there, besides what it held before; the leaver keeps it. */
    Either<Failure, Principal> shareFolderRoles(Principal leaver, Principal receiver);

    /** A connection that was given away, and where it is. */
    record Given(ConnectionId id, ConnectionName name, FolderId folder) {}
}
