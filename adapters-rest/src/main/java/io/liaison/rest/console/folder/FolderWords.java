package io.liaison.rest.console.folder;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of the pages about folders. */
final class FolderWords {
    private static final String BUNDLE = "io.liaison.rest.console.folder.folders";

    private FolderWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
