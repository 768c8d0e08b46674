package io.liaison.rest.console.folder;

import io.liaison.application.text.Language;
import io.liaison.rest.console.frame.Banner;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Telling;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What was done with a folder on the page before; the list after it tells of connections, too. */
public enum FolderTold {
    FOLDER_CREATED,
    FOLDER_EDITED,
    FOLDER_MOVED,
    FOLDER_DELETED,
    WORKSPACE_OPENED;

    public static @Nullable Banner banner(Form asked, Language language) {
        return Telling.banner(asked, FolderWords.in(language), values());
    }

    URI on(URI page) {
        return Telling.on(page, this);
    }
}
