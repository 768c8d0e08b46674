package io.liaison.rest.console.role;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of the pages about roles. */
final class RoleWords {
    private static final String BUNDLE = "io.liaison.rest.console.role.roles";

    private RoleWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
