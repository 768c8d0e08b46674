package io.liaison.rest.console.folder;

import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Form;
import io.vavr.control.Option;
import java.net.URI;

/** Where somebody goes on who has a new folder: to the connector for which they wanted it, if any, or into it. */
final class Onward {
    /** The field that says what somebody wants to connect with. */
    static final String CONNECTOR = "connector";

    private Onward() {}

    static URI from(FolderId folder, FolderTold told, Form form, ConsoleAddress address) {
        return form.text(CONNECTOR)
                .flatMap(ConnectorKey::parse)
                .map(connector -> address.connect(connector, Option.some(folder)))
                .getOrElse(() -> told.on(address.folder(folder)));
    }
}
