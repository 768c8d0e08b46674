package io.liaison.rest.console.people;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of the pages about people. */
final class PeopleWords {
    private static final String BUNDLE = "io.liaison.rest.console.people.people";

    private PeopleWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
