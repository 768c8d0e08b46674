package io.liaison.rest.console.filter;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of filters. */
final class FilterLabels {
    private static final String BUNDLE = "io.liaison.rest.console.filter.filters";

    private FilterLabels() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
