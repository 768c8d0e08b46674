package io.liaison.domain.connection;

import io.liaison.domain.folder.FolderPath;

/** A connection as people see it: with the path of its folder and the name of its connector. */
public record ConnectionView(Connection connection, FolderPath folderPath, String connectorName) {}
