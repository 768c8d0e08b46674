package io.liaison.rest.console.governance;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of the pages about rules. */
final class RuleWords {
    private static final String BUNDLE = "io.liaison.rest.console.governance.rules";

    private RuleWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
