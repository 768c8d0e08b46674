package io.liaison.rest.console.audit;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of the pages about the audit. */
final class AuditWords {
    private static final String BUNDLE = "io.liaison.rest.console.audit.audit";

    private AuditWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
