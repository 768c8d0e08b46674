package io.liaison.rest.console.filter;

import io.liaison.application.text.Language;
import io.liaison.domain.trigger.EventFilter;
import io.liaison.domain.trigger.EventFilter.Condition;
import io.liaison.rest.page.Labels;
import io.vavr.collection.Seq;

/** Filters in the words of one language. */
public record FilterWords(Labels labels) {

    public static FilterWords in(Language language) {
        return new FilterWords(FilterLabels.in(language));
    }

    public String of(EventFilter filter) {
        return switch (filter) {
            case EventFilter.All all -> joined(all.parts(), "and");
            case EventFilter.Any any -> joined(any.parts(), "or");
            case Condition condition -> clause(Clause.of(condition));
            case EventFilter.Expression expression -> expression.text();
        };
    }

    private String joined(Seq<EventFilter> parts, String word) {
        return parts.map(part -> part instanceof Condition || parts.size() == 1 ? of(part) : "(" + of(part) + ")")
                .mkString(" " + labels.get(word) + " ");
    }

    private String clause(Clause clause) {
        return (clause.field() + " " + labels.get("operator." + clause.operator()) + " " + clause.value()).strip();
    }
}
