package io.liaison.rest.console.fleet;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of the page about all connections. */
final class FleetWords {
    private static final String BUNDLE = "io.liaison.rest.console.fleet.fleet";

    private FleetWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
