package io.liaison.domain.trigger;

import io.liaison.domain.connector.Written;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.Seq;

/** Which events of an occasion are wanted: groups of conditions, or an expression in the Common Expression Language. */
public sealed interface EventFilter {
    /** How deep groups may lie in groups. */
    int MOST_DEPTH = 8;

    /** How many conditions and groups there may be. */
    int MOST_PARTS = 200;

    /** Every one of these. */
    record All(Seq<EventFilter> parts) implements EventFilter {}

    /** One of these at least. */
    record Any(Seq<EventFilter> parts) implements EventFilter {}

    /** What stands in one field of the event. */
    record Condition(JsonPointer field, FilterOperator operator, Written value) implements EventFilter {}

    /** An expression over {@code event}, the event as the provider sent it, that is true for those that are wanted. */
    record Expression(String text) implements EventFilter {
        public static final int MAX_LENGTH = 4_000;
    }
}
