package io.liaison.rest.console.trigger;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.rest.console.frame.FieldFaults;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with which place of a trigger, since many of its places have the same name. */
record Faults(Map<String, String> byPlace) {
    static final Faults NONE = new Faults(LinkedHashMap.empty());
    private static final String PARAMETERS = "/parameters/";

    static Faults of(Failure failure, Language language) {
        var texts = ErrorTexts.in(language);
        var detail = texts.explain(failure).detail();
        if (failure instanceof InvalidFields fields) {
            return new Faults(fields.errors()
                    .toLinkedMap(
                            FieldError::pointer,
                            error -> texts.explain(error.why()).detail()));
        }
        return failure instanceof NameAlreadyUsed
                ? at("/name", detail)
                : failure instanceof EgressRefused ? at("/target/url", detail) : NONE;
    }

    private static Faults at(String place, String detail) {
        return new Faults(LinkedHashMap.of(place, detail));
    }

    /** Null where nothing is wrong with it. */
    @Nullable
    String get(String place) {
        return byPlace.get(place).getOrNull();
    }

    /** Those of what the event asks for, by the names of its fields. */
    FieldFaults ofParameters() {
        return new FieldFaults(byPlace.filterKeys(place -> place.startsWith(PARAMETERS))
                .mapKeys(place -> place.substring(PARAMETERS.length())));
    }
}
