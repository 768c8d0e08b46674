package io.liaison.application.service.trigger;

import io.liaison.domain.trigger.FeedProgress;
import io.liaison.domain.trigger.FoundPage;
import io.liaison.domain.trigger.PollCursor;
import io.vavr.control.Option;

/**
 * The pages of one turn so far: where the next one is, how far they lead, up to where nothing can be missing, whether each has
 * led further than the one before, and what was new.
 */
record Stretch(
        FeedProgress start,
        Option<String> next,
        Option<String> reached,
        Option<String> settled,
        Option<String> last,
        boolean isForward,
        int pages,
        int found,
        boolean isOver) {
    /** After so many the others of the connection have their turn too, where it can go on from there. */
    private static final int MANY = 100;

    /** A provider that always knows one more page does not keep its turn for ever. */
    private static final int MOST = 500;

    static Stretch from(FeedProgress start) {
        return new Stretch(start, Option.none(), start.cursor(), Option.none(), Option.none(), true, 0, 0, false);
    }

    /** A page that leads to itself is the last one. */
    Stretch with(FoundPage page) {
        return new Stretch(
                start,
                page.next().filter(named -> !next.contains(named)),
                page.cursorAfter(reached),
                page.settledAfter(reached).orElse(settled),
                page.lastCursor().orElse(last),
                isForward && page.isForwardFrom(last),
                pages + 1,
                found,
                false);
    }

    Stretch finding(int more) {
        return new Stretch(start, next, reached, settled, last, isForward, pages, found + more, isOver);
    }

    Stretch over() {
        return new Stretch(start, next, reached, settled, last, isForward, pages, found, true);
    }

    boolean isLong() {
        return pages >= MANY && leadsOn();
    }

    boolean isEndless() {
        return pages >= MOST;
    }

    /** The beginning, moved to where the next turn can go on, if there is such a place. */
    FeedProgress kept() {
        return leadsOn() ? start.reaching(settled) : start;
    }

    /** What is still to come is later, and this turn has left the place where it began; a first look has to see it all. */
    private boolean leadsOn() {
        return isForward
                && !start.isFirstLook()
                && settled.exists(far -> start.cursor().forAll(begun -> PollCursor.isBefore(begun, far)));
    }
}
