package io.liaison.rest.console.rotation;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of the page about keys. */
final class RotationWords {
    private static final String BUNDLE = "io.liaison.rest.console.rotation.rotation";

    private RotationWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
