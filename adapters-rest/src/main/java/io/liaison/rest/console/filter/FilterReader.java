package io.liaison.rest.console.filter;

import io.liaison.domain.trigger.EventFilter;
import io.liaison.rest.console.frame.Form;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** Reads a filter from the fields of a form: {@code filter.0.field}, or {@code filter.0.1.field} in a group. */
public record FilterReader(Form form) {
    static final String NAME = "filter";

    public FilterDraft draft() {
        return new FilterDraft(
                match(NAME), lines(NAME, this::part), text(NAME + ".expression"), form.isTicked(NAME + ".keeps"));
    }

    private Option<Part> part(String name) {
        return form.text(name + ".match")
                .<Part>map(match -> new Group(match(name), lines(name, this::clause)))
                .orElse(() -> clause(name).map(clause -> clause));
    }

    private Option<Clause> clause(String name) {
        return form.text(name + ".operator")
                .map(operator -> new Clause(text(name + ".field"), operator, text(name + ".value")));
    }

    /** They are numbered as they were drawn; one more than there may be is enough to be told so. */
    private static <T> Seq<T> lines(String name, Function<String, Option<T>> reading) {
        return List.range(0, EventFilter.MOST_PARTS + 1)
                .map(index -> reading.apply(name + "." + index))
                .takeWhile(Option::isDefined)
                .flatMap(line -> line);
    }

    private String match(String name) {
        return form.text(name + ".match").contains(Group.ANY) ? Group.ANY : Group.ALL;
    }

    private String text(String name) {
        return form.textOrEmpty(name).getOrElse("");
    }
}
