package io.liaison.rest.console.frame;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words that stand on every page. */
final class FrameWords {
    private static final String BUNDLE = "io.liaison.rest.console.frame.frame";

    private FrameWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
