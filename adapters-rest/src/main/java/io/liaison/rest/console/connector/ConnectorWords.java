package io.liaison.rest.console.connector;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of the pages about connectors of the tenant's own. */
final class ConnectorWords {
    private static final String BUNDLE = "io.liaison.rest.console.connector.connectors";

    private ConnectorWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
