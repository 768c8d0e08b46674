package io.liaison.domain.connection;

import io.liaison.domain.folder.FolderPath;
import java.time.Instant;

/** A connection as people see it: with the path of its folder and the name of its connector. */
public record ConnectionView(Connection connection, FolderPath folderPath, String connectorName) {

    /** The same view of the connection's next state. */
    public ConnectionView with(Connection next) {
        return new ConnectionView(next, folderPath, connectorName);
    }

    /** The view with the status that is true now. */
    public ConnectionView asOf(Instant now) {
        return with(connection.asOf(now));
    }
}
