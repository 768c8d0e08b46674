package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.Written;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** What placeholders may name in the requests of one event: what is open of the connector, and what a trigger is asked for. */
record EventNames(Names around, Part event) {

    /** Where there has to be something in any case. */
    Names always() {
        return fields().filter(EventNames::isAlwaysThere)
                .flatMap(field -> field.glimpsedText("name"))
                .foldLeft(around.openOnly(), Names::with);
    }

    /** Those that may be left out as well. */
    Set<String> sometimes() {
        return fields().flatMap(field -> field.glimpsedText("name")).toLinkedSet();
    }

    private Seq<Part> fields() {
        return event.glimpse("fields");
    }

    private static boolean isAlwaysThere(Part field) {
        return field.member("required").contains(new Written.Flag(true)) && !field.has("when");
    }
}
