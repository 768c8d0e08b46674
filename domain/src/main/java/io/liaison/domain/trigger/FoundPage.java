package io.liaison.domain.trigger;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a poll was answered: the items, how far the answer as a whole leads, where it says so, and where the next page is, where
 * there is one.
 */
public record FoundPage(Seq<FoundItem> items, Option<String> mark, Option<String> next) {

    /** How far whoever was asked with {@code asked} has come with this page: as far as the answer says, and never back. */
    public Option<String> cursorAfter(Option<String> asked) {
        return mark.map(List::of)
                .getOrElse(() -> cursors().toList())
                .foldLeft(
                        asked,
                        (far, found) ->
                                far.map(known -> PollCursor.later(known, found)).orElse(Option.some(found)));
    }

    /** As it happened: providers name the last first, or the first. */
    public Seq<FoundItem> inOrder() {
        var cursors = cursors();
        return cursors.size() == items.size() && cursors.nonEmpty() && isReversed(cursors) ? items.reverse() : items;
    }

    /** Up to where the next page can have nothing more: whatever leads as far as the furthest item may go on there. */
    public Option<String> settledAfter(Option<String> asked) {
        return cursorAfter(asked)
                .flatMap(furthest -> asked.toList()
                        .appendAll(cursors())
                        .filter(cursor -> PollCursor.isBefore(cursor, furthest))
                        .lastOption());
    }

    /** How far the last item leads. */
    public Option<String> lastCursor() {
        return cursors().lastOption();
    }

    /**
     * Whether each item leads at least as far as the one before, and the first one as far as {@code former}, the last of the page
     * before: then what is still to come is later.
     */
    public boolean isForwardFrom(Option<String> former) {
        var cursors = former.toList().appendAll(cursors());
        return cursors().size() == items.size()
                && cursors.zipWith(cursors.drop(1), (one, next) -> !PollCursor.isBefore(next, one))
                        .forAll(ordered -> ordered);
    }

    private Seq<String> cursors() {
        return items.flatMap(FoundItem::cursor);
    }

    private static boolean isReversed(Seq<String> cursors) {
        return PollCursor.isBefore(cursors.last(), cursors.head());
    }
}
