package io.liaison.rest.console.filter;

import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.trigger.EventFilter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A filter as it stands in a form: conditions and groups of such, or an expression. {@code keeps} leaves one as it is that the
 * form cannot show.
 */
public record FilterDraft(String match, Seq<Part> parts, String expression, boolean keeps) {

    /** One that wants everything, with a line to begin with. */
    public static FilterDraft empty() {
        return new FilterDraft(Group.ALL, List.of(Clause.blank()), "", false);
    }

    /** As if somebody had typed it. */
    public static FilterDraft of(Option<EventFilter> filter) {
        return filter.map(FilterDraft::of).getOrElse(FilterDraft::empty);
    }

    private static FilterDraft of(EventFilter filter) {
        return switch (filter) {
            case EventFilter.Expression expression -> new FilterDraft(Group.ALL, List.of(), expression.text(), false);
            case EventFilter.Condition condition -> drawn(Group.ALL, List.of(condition));
            case EventFilter.All all -> drawn(Group.ALL, all.parts());
            case EventFilter.Any any -> drawn(Group.ANY, any.parts());
        };
    }

    private static FilterDraft drawn(String match, Seq<EventFilter> filters) {
        var parts = filters.flatMap(FilterDraft::part);
        return parts.size() == filters.size()
                ? new FilterDraft(match, parts, "", false)
                : new FilterDraft(Group.ALL, List.of(Clause.blank()), "", true);
    }

    private static Option<Part> part(EventFilter filter) {
        return switch (filter) {
            case EventFilter.Condition condition -> clause(condition).map(clause -> clause);
            case EventFilter.All all -> group(Group.ALL, all.parts());
            case EventFilter.Any any -> group(Group.ANY, any.parts());
            case EventFilter.Expression expression -> Option.none();
        };
    }

    private static Option<Part> group(String match, Seq<EventFilter> filters) {
        var clauses = filters.flatMap(filter ->
                filter instanceof EventFilter.Condition condition ? clause(condition) : Option.<Clause>none());
        return Option.when(clauses.size() == filters.size(), () -> new Group(match, clauses));
    }

    private static Option<Clause> clause(EventFilter.Condition condition) {
        return Option.when(FilterValues.isShowable(condition.value()), () -> Clause.of(condition));
    }

    /** As the API takes it; none where everything is wanted. */
    public Option<Written> written() {
        return expression.isBlank()
                ? Option.when(hasConditions(), () -> Group.tree(match, parts))
                : Option.some(Written.members().with("expression", expression));
    }

    /** A filter is one of the two. */
    public Seq<FieldError> unread() {
        return hasConditions() && !expression.isBlank()
                ? List.of(new FieldError("/filter", new InvalidArgument("filter", Expectation.EVENT_FILTER)))
                : List.empty();
    }

    private boolean hasConditions() {
        return parts.exists(part -> !part.isBlank());
    }

    FilterDraft with(Seq<Part> others) {
        return new FilterDraft(match, others, expression, keeps);
    }
}
