package io.liaison.rest.console.connection;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of the pages about connections. */
final class ConnectionWords {
    private static final String BUNDLE = "io.liaison.rest.console.connection.connections";

    private ConnectionWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
