package io.liaison.rest.console.filter;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/**
 * A line more or less, as a button of the form asks for it: {@code add}, {@code group}, {@code add.1} in a group,
 * {@code remove.0}, or {@code remove.1.0} from a group.
 */
public record FilterChange(String what, Option<Integer> line, Option<Integer> inner) {
    private static final Pattern SYNTAX = Pattern.compile("(add|group|remove)(?:\\.([0-9]{1,3}))?(?:\\.([0-9]{1,3}))?");

    public static Option<FilterChange> parse(String raw) {
        var matcher = SYNTAX.matcher(raw);
        return Option.when(
                matcher.matches(),
                () -> new FilterChange(matcher.group(1), number(matcher.group(2)), number(matcher.group(3))));
    }

    /** What cannot be meant changes nothing. */
    public FilterDraft of(FilterDraft draft) {
        return switch (what) {
            case "add" -> draft.with(line.fold(() -> draft.parts().append(Clause.blank()), at -> longer(draft, at)));
            case "group" -> draft.with(draft.parts().append(new Group(opposite(draft), List.of(Clause.blank()))));
            default -> draft.with(line.fold(draft::parts, at -> shorter(draft.parts(), at)));
        };
    }

    /** The place of the line to go on with. */
    public String focus(FilterDraft changed) {
        return switch (what) {
            case "add" -> line.fold(() -> last(changed), at -> lastIn(changed, at));
            case "group" -> last(changed) + ".0";
            default -> "";
        };
    }

    private static String opposite(FilterDraft draft) {
        return draft.match().equals(Group.ALL) ? Group.ANY : Group.ALL;
    }

    private static Seq<Part> longer(FilterDraft draft, int at) {
        return draft.parts()
                .zipWithIndex((part, index) -> index == at && part instanceof Group group
                        ? new Group(group.match(), group.clauses().append(Clause.blank()))
                        : part);
    }

    private Seq<Part> shorter(Seq<Part> parts, int at) {
        return parts.zipWithIndex((part, index) -> index == at ? shorter(part) : Option.some(part))
                .flatMap(part -> part);
    }

    /** A group of nothing is none. */
    private Option<Part> shorter(Part part) {
        return inner.flatMap(
                at -> part instanceof Group group && group.clauses().size() > 1
                        ? Option.some(without(group, at))
                        : Option.none());
    }

    private static Part without(Group group, int at) {
        return at < group.clauses().size()
                ? new Group(group.match(), group.clauses().removeAt(at))
                : group;
    }

    private static String last(FilterDraft draft) {
        return String.valueOf(draft.parts().size() - 1);
    }

    private static String lastIn(FilterDraft draft, int at) {
        return draft.parts()
                .toList()
                .drop(at)
                .headOption()
                .map(part -> part instanceof Group group ? group.clauses().size() - 1 : 0)
                .map(inner -> at + "." + inner)
                .getOrElse("");
    }

    private static Option<Integer> number(String text) {
        return Option.of(text).map(Integer::valueOf);
    }
}
