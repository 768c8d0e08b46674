package io.liaison.domain.connector;

import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** For which service and which region requests to an API are signed, with fields and facts to fill in. */
public record SigningTemplates(TextTemplate service, TextTemplate region) {

    public Set<String> placeholders() {
        return service.placeholders().addAll(region.placeholders());
    }

    /** None as long as something is not known that it needs. */
    public Option<SigningScope> filledWith(Map<String, String> known) {
        return service.filledWith(known)
                .flatMap(filled -> region.filledWith(known).map(place -> new SigningScope(filled, place)));
    }
}
