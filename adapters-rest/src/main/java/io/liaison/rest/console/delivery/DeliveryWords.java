package io.liaison.rest.console.delivery;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of the pages about deliveries. */
final class DeliveryWords {
    private static final String BUNDLE = "io.liaison.rest.console.delivery.deliveries";

    private DeliveryWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
