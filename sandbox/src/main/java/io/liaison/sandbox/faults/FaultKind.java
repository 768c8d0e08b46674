package io.liaison.sandbox.faults;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How an answer can go wrong. */
public enum FaultKind {
    /** An error status, with a JSON error for a body. */
    STATUS,
    /** 200 with a page, as from a captive portal. */
    HTML,
    /** 200 with nothing. */
    EMPTY,
    /** 200 with an OAuth error for a body. */
    ERROR_IN_200,
    /** 200 with a body that ends before its declared length; then the connection does. */
    TRUNCATED,
    /** 200 with ten megabytes. */
    HUGE,
    /** 307 to another path of the sandbox, which counts who follows. */
    REDIRECT,
    /** The true answer, as if no more than an identity had been granted. */
    NARROW,
    /** The true answer, late. */
    SLOW,
    /** No answer until the reset. */
    NEVER,
    /** The true list, with every item twice. */
    REPEAT,
    /** The true list, without some items that are not five seconds old: later lists have them, dated back. */
    SKIP,
    /** The true list, newest item first, and a mark that goes back by an hour. */
    BACKWARDS,
    /** The true list, with times that have no zone. */
    NO_ZONE,
    /** The true list, in which every second item has no id. */
    NO_ID,
    /** The true list, followed by itself. */
    ENDLESS,
    /** 200 with the right names and the wrong things. */
    NONSENSE;

    private static final Set<FaultKind> OF_LISTS =
            EnumSet.of(REPEAT, SKIP, BACKWARDS, NO_ZONE, NO_ID, ENDLESS, NONSENSE);

    /** Some only befall lists of what has changed. */
    public boolean befalls(FaultTarget target) {
        return target == FaultTarget.CHANGES || !OF_LISTS.contains(this);
    }

    /** As it is spelt in forms and states: {@code error-in-200}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
