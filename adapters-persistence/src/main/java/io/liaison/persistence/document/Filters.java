package io.liaison.persistence.document;

import io.liaison.domain.connector.Written;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.domain.trigger.EventFilter;
import io.liaison.domain.trigger.FilterOperator;
import io.liaison.persistence.document.FilterDocument.Condition;
import io.liaison.persistence.document.FilterDocument.Value;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/** Filters of triggers, to documents and back. */
public final class Filters {

    private Filters() {}

    public static FilterDocument document(EventFilter filter) {
        return switch (filter) {
            case EventFilter.All all -> new FilterDocument(documents(all.parts()), null, null, null);
            case EventFilter.Any any -> new FilterDocument(null, documents(any.parts()), null, null);
            case EventFilter.Condition condition ->
                new FilterDocument(
                        null,
                        null,
                        new Condition(
                                condition.field().value(), condition.operator().name(), value(condition.value())),
                        null);
            case EventFilter.Expression expression -> new FilterDocument(null, null, null, expression.text());
        };
    }

    public static EventFilter restore(FilterDocument document) {
        if (document.all() != null) {
            return new EventFilter.All(List.ofAll(document.all()).map(Filters::restore));
        }
        if (document.any() != null) {
            return new EventFilter.Any(List.ofAll(document.any()).map(Filters::restore));
        }
        return document.condition() != null
                ? condition(document.condition())
                : new EventFilter.Expression(Details.present(document.expression()));
    }

    private static java.util.List<FilterDocument> documents(Seq<EventFilter> parts) {
        return parts.map(Filters::document).asJava();
    }

    private static EventFilter condition(Condition condition) {
        return new EventFilter.Condition(
                new JsonPointer(condition.field()),
                FilterOperator.valueOf(condition.operator()),
                written(condition.value()));
    }

    private static Value value(Written written) {
        return switch (written) {
            case Written.Text text -> new Value(text.value(), null, null, null);
            case Written.Flag flag -> new Value(null, flag.value(), null, null);
            case Written.Amount amount -> new Value(null, null, amount.value().toString(), null);
            case Written.Items items ->
                new Value(null, null, null, items.values().map(Filters::value).asJava());
            case Written.Members members -> throw new IllegalStateException("a condition compares with no object");
        };
    }

    private static Written written(Value value) {
        if (value.text() != null) {
            return new Written.Text(value.text());
        }
        if (value.flag() != null) {
            return new Written.Flag(value.flag());
        }
        return value.number() != null
                ? new Written.Amount(new BigDecimal(value.number()))
                : new Written.Items(List.ofAll(Details.present(value.items())).map(Filters::written));
    }
}
