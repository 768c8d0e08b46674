package io.liaison.rest.console.error;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of the page about error codes. */
final class ErrorWords {
    private static final String BUNDLE = "io.liaison.rest.console.error.errors";

    private ErrorWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
