package io.liaison.providers.filter;

import io.liaison.domain.connector.Written;
import io.liaison.domain.trigger.EventFilter;
import io.liaison.domain.trigger.FilterOperator;

/** A filter as an expression. What is missing, or of a kind that cannot be compared, makes a condition false and no error. */
final class CelText {
    private static final String IS_NUMBER = "(type(v) == int || type(v) == double)";
    private static final String IS_TEXT = "type(v) == string";

    private CelText() {}

    static String of(EventFilter filter) {
        return switch (filter) {
            case EventFilter.All all -> all.parts().map(CelText::of).mkString("(", " && ", ")");
            case EventFilter.Any any -> any.parts().map(CelText::of).mkString("(", " || ", ")");
            case EventFilter.Condition condition -> of(place(condition), condition.operator(), condition.value());
            case EventFilter.Expression expression -> expression.text();
        };
    }

    private static String place(EventFilter.Condition condition) {
        return "at(event, " + CelLiteral.quoted(condition.field().value()) + ")";
    }

    private static String of(String place, FilterOperator operator, Written value) {
        var literal = CelLiteral.of(value);
        return switch (operator) {
            case EQUAL -> some(place, "v == " + literal);
            case NOT_EQUAL -> "!" + some(place, "v == " + literal);
            case CONTAINS -> some(place, contains(value, literal));
            case STARTS_WITH -> some(place, IS_TEXT + " && v.startsWith(" + literal + ")");
            case GREATER -> some(place, kind(value) + " && v > " + literal);
            case LESS -> some(place, kind(value) + " && v < " + literal);
            case IN -> some(place, "v in " + literal);
            case EXISTS -> "(size(" + place + ") > 0) == " + literal;
        };
    }

    private static String some(String place, String test) {
        return place + ".exists(v, " + test + ")";
    }

    private static String contains(Written value, String literal) {
        var inList = "(type(v) == list && " + literal + " in v)";
        return value instanceof Written.Text ? "(" + IS_TEXT + " && v.contains(" + literal + ")) || " + inList : inList;
    }

    private static String kind(Written value) {
        return value instanceof Written.Amount ? IS_NUMBER : IS_TEXT;
    }
}
