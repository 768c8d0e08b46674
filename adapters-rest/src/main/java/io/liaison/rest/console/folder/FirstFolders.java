package io.liaison.rest.console.folder;

import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Rights;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.control.Option;

/** Finds the way for somebody who has no folder for a connection. */
public final class FirstFolders {
    private final Rights rights;
    private final ConsoleAddress address;

    public FirstFolders(Rights rights, ConsoleAddress address) {
        this.rights = rights;
        this.address = address;
    }

    /** {@code connector} is what they want to connect with, if they have come so far. */
    public FirstFolder of(Visitor visitor, Option<ConnectorKey> connector) {
        var add = connector.map(address::newFolder).getOrElse(() -> address.newFolder(Option.none()));
        return new FirstFolder(
                FolderWords.in(visitor.exchange().language()),
                rights.allow(visitor, Permission.FOLDERS_CREATE) ? add.toString() : null,
                address.workspace().toString(),
                connector.map(ConnectorKey::value).getOrNull());
    }
}
