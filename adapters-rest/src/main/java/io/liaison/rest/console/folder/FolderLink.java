package io.liaison.rest.console.folder;

import io.liaison.domain.connection.ConnectionView;
import io.liaison.rest.console.frame.ConsoleAddress;

/** A folder of the tree: how deep it stands, whether it is the one that is shown, and whether more are behind it. */
public record FolderLink(String name, String address, int depth, boolean isShown, boolean leadsOn) {

    /** The way back from a connection. */
    public static FolderLink to(ConnectionView view, ConsoleAddress address) {
        var folder = view.connection().placement().folder();
        return new FolderLink(view.folderPath().value(), address.folder(folder).toString(), 0, false, false);
    }
}
