package io.liaison.rest.trigger;

import io.liaison.domain.connector.Written;
import io.liaison.domain.trigger.EventFilter;
import io.vavr.collection.Seq;
import java.util.Map;

/** Filters as they are sent, and so as they can be sent back. */
final class FilterTrees {

    private FilterTrees() {}

    static Object tree(EventFilter filter) {
        return switch (filter) {
            case EventFilter.All all -> Map.of("all", trees(all.parts()));
            case EventFilter.Any any -> Map.of("any", trees(any.parts()));
            case EventFilter.Condition condition ->
                new ConditionDto(condition.field().value(), condition.operator().key(), value(condition.value()));
            case EventFilter.Expression expression -> Map.of("expression", expression.text());
        };
    }

    private static Object trees(Seq<EventFilter> parts) {
        return parts.map(FilterTrees::tree).asJava();
    }

    private static Object value(Written value) {
        return switch (value) {
            case Written.Text text -> text.value();
            case Written.Amount amount -> amount.value();
            case Written.Flag flag -> flag.value();
            case Written.Items items -> items.values().map(FilterTrees::value).asJava();
            case Written.Members members ->
                members.values().mapValues(FilterTrees::value).toJavaMap();
        };
    }
}
