package io.liaison.persistence.folder;

import io.liaison.application.port.outbound.Folders;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class FolderStores {

    private FolderStores() {}

    public static Folders folders(Database database) {
        return new JooqFolders(database);
    }
}
