package io.liaison.torture.evidence;

import java.time.Instant;

/**
 * A blow that was struck.
 *
 * @param what it hit: a process such as {@code 2.5}, the fifth of engine 2, or the {@link #DATABASE}
 * @param until when it was over: for a killed process, when it was gone
 */
public record Incident(Kind kind, String what, Instant from, Instant until) {
    public static final String DATABASE = "database";

    /** Whether any moment of it lies between these. */
    public boolean touches(Instant began, Instant ended) {
        return !from.isAfter(ended) && !until.isBefore(began);
    }

    /** How something was hit. */
    public enum Kind {
        KILLED,
        STOPPED,
        RESTARTED
    }
}
