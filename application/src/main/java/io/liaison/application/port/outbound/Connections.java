package io.liaison.application.port.outbound;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.Owner;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.StatusCounts;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** The connections of all tenants; every question names the tenant, so that none crosses. */
public interface Connections {

    /** The number for the next new connection; numbers are never used twice, and may leave gaps. */
    Either<Failure, Long> nextNumber();

    /**
     * Stores a new connection.
     *
     * @failure 1001 another connection of that connector in that folder has the name, in whatever case or form
     * @failure 1002 the folder, the connector or the owner has been deleted meanwhile
     */
    Either<Failure, Connection> add(Connection connection);

    /**
     * Stores what somebody has changed of a connection that was read at its version, and answers it with the version
     * advanced. Belongs after {@link #locked}: an observation in between would be undone. Of those that are the default of
     * their connector in a folder only the last one stays it; the former one's version advances too.
     *
     * @failure 1001 as for {@link #add}
     * @failure 1002 it has been deleted meanwhile
     * @failure 20002 somebody else has stored a newer version
     */
    Either<Failure, Connection> update(Connection connection);

    /**
     * Stores what was found out about a connection, and answers it as it is now: the status and when it was checked, and
     * nothing else. No version is advanced, since nobody changed anything.
     *
     * @failure 1002 it has been deleted meanwhile
     */
    Either<Failure, Connection> observe(Connection connection);

    /** @failure 1002 unknown in this tenant */
    Either<Failure, ConnectionView> byId(TenantId tenant, ConnectionId id);

    /**
     * The same, and nobody else changes it or registers a reference to it until the unit of work ends.
     *
     * @failure 1002 unknown in this tenant
     */
    Either<Failure, ConnectionView> locked(TenantId tenant, ConnectionId id);

    /** All that are in a folder or below, locked as by {@link #locked}. */
    Either<Failure, Seq<ConnectionView>> lockedWithin(Folder folder);

    /** Removes it with its grant, secrets, references and pending authorizations; harmless when it is gone. */
    Either<Failure, Connection> remove(Connection connection);

    /** Those of the tenant that were made with a connector, in the order of their numbers, and not more after one of these. */
    Either<Failure, Seq<Connection>> madeWith(TenantId tenant, ConnectorKey connector, long after, int most);

    /** How many connections of the tenant were made with a connector. */
    Either<Failure, Long> countOf(TenantId tenant, ConnectorKey connector);

    /** How many {@link #list} would show of a folder or of all, by how they stand at that moment. */
    Either<Failure, StatusCounts> count(Actor viewer, Option<FolderId> folder, Instant now);

    /**
     * Who owns what {@link #list} would show of a folder or of all, in no order: not more than {@code most}, those that are
     * {@code named} before others, and of the others the first by name.
     */
    Either<Failure, Seq<Owner>> owners(Actor viewer, Option<FolderId> folder, Set<PrincipalId> named, int most);

    /** @failure 1009 the cursor is not one of ours */
    Either<Failure, Page<Admitted<ConnectionView>>> list(Query query);

    /**
     * Answers what {@code viewer} may see, with its standing there. {@code now} decides which consents are still awaited. {@code text} is looked for,
     * folded, in name and account.
     */
    record Query(
            Actor viewer,
            Option<FolderId> folder,
            ConnectionFilter filter,
            ConnectionSort sort,
            boolean descending,
            PageRequest page,
            Instant now) {}
}
