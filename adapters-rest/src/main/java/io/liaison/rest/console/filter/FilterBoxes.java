package io.liaison.rest.console.filter;

import io.liaison.application.text.Language;
import io.liaison.domain.trigger.EventFilter;
import io.liaison.rest.console.filter.FilterBox.FilterLine;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Draws filters; {@code faults} are by their places in what was sent. */
public record FilterBoxes(Labels labels, Map<String, String> faults) {
    private static final String ROOT = "/" + FilterReader.NAME;

    public static FilterBoxes in(Language language, Map<String, String> faults) {
        return new FilterBoxes(FilterLabels.in(language), faults);
    }

    public FilterBox of(FilterDraft draft, Option<EventFilter> stored, Option<FilterChange> change) {
        var focus = change.map(known -> known.focus(draft));
        return new FilterBox(
                labels,
                matches(draft.match()).asJava(),
                lines(draft, focus.getOrElse("")).asJava(),
                draft.expression(),
                faults.get(ROOT).getOrNull(),
                faults.get(ROOT + "/expression").getOrNull(),
                stored.filter(filter -> FilterDraft.of(Option.some(filter)).keeps())
                        .map(new FilterWords(labels)::of)
                        .getOrNull(),
                draft.keeps(),
                focus.contains(""));
    }

    private Seq<FilterLine> lines(FilterDraft draft, String focus) {
        return draft.parts().zipWithIndex((part, index) -> {
            var at = String.valueOf(index);
            var place = place(ROOT + "/" + draft.match(), draft.parts(), index);
            return switch (part) {
                case Clause clause -> line(clause, at, String.valueOf(index + 1), place, focus);
                case Group group -> line(group, at, String.valueOf(index + 1), place, focus);
            };
        });
    }

    /** What is blank is not sent, so it has no place and makes none. */
    private static String place(String list, Seq<? extends Part> parts, int index) {
        var before = parts.take(index).count(part -> !part.isBlank());
        return list + "/" + before;
    }

    private FilterLine line(Group group, String at, String number, String place, String focus) {
        var inner = group.clauses()
                .zipWithIndex((clause, index) -> line(
                        clause,
                        at + "." + index,
                        number + "." + (index + 1),
                        place(place + "/" + group.match(), group.clauses(), index),
                        focus));
        return new FilterLine(
                at,
                number,
                true,
                matches(group.match()).asJava(),
                inner.asJava(),
                "",
                List.<Choice>empty().asJava(),
                "",
                null,
                null,
                false);
    }

    private FilterLine line(Clause clause, String at, String number, String place, String focus) {
        return new FilterLine(
                at,
                number,
                false,
                List.<Choice>empty().asJava(),
                List.<FilterLine>empty().asJava(),
                clause.field(),
                Clause.OPERATORS
                        .map(key -> new Choice(key, labels.get("operator." + key), key.equals(clause.operator())))
                        .asJava(),
                clause.value(),
                clause.isBlank() ? null : fault(place, "/field", "/operator", ""),
                clause.isBlank() ? null : fault(place, "/value"),
                at.equals(focus));
    }

    private @Nullable String fault(String place, String... members) {
        var found = List.of(members).flatMap(member -> faults.get(place + member));
        return found.isEmpty() ? null : found.mkString(" ");
    }

    private Seq<Choice> matches(String chosen) {
        return List.of(Group.ALL, Group.ANY)
                .map(key -> new Choice(key, labels.get("match." + key), key.equals(chosen)));
    }
}
