package io.liaison.rest.console.connecting;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of the pages on which somebody connects. */
final class ConnectingWords {
    private static final String BUNDLE = "io.liaison.rest.console.connecting.connecting";

    private ConnectingWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
