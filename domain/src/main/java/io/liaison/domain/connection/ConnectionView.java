package io.liaison.domain.connection;

import io.liaison.domain.folder.FolderPath;
import io.liaison.domain.shared.Version;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A connection as people see it: with the path of its folder, the name of its connector and the version of the definition
 * that it goes by, and what it was warned of.
 */
public record ConnectionView(
        Connection connection,
        FolderPath folderPath,
        String connectorName,
        Version connectorVersion,
        Option<KnownEnd> warning) {

    /** Nobody was warned of anything. */
    public ConnectionView(
            Connection connection, FolderPath folderPath, String connectorName, Version connectorVersion) {
        this(connection, folderPath, connectorName, connectorVersion, Option.none());
    }

    /** By the first definition of its connector. */
    public ConnectionView(Connection connection, FolderPath folderPath, String connectorName) {
        this(connection, folderPath, connectorName, Version.FIRST);
    }

    /** The same view of the connection's next state. */
    public ConnectionView with(Connection next) {
        return new ConnectionView(next, folderPath, connectorName, connectorVersion, warning);
    }

    /** The view with the status that is true now. */
    public ConnectionView asOf(Instant now) {
        return with(connection.asOf(now));
    }
}
