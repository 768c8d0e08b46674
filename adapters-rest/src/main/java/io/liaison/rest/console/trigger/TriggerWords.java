package io.liaison.rest.console.trigger;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of the pages about triggers. */
final class TriggerWords {
    private static final String BUNDLE = "io.liaison.rest.console.trigger.triggers";

    private TriggerWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
