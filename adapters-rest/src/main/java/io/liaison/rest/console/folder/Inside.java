package io.liaison.rest.console.folder;

import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.folder.Folder;
import io.vavr.collection.Seq;

/** What somebody sees right inside a folder: the first of it by name, and how much there is beyond. */
record Inside(Seq<Folder> folders, Seq<ConnectionView> connections, long beyond) {

    boolean isNothing() {
        return folders.isEmpty() && connections.isEmpty();
    }
}
