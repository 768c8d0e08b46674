package io.liaison.domain.connection;

import io.vavr.collection.Array;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** How long a connection has been broken, as roughly as it takes to decide what to look at first. */
public enum BrokenFor {
    HOUR("hour", Duration.ofHours(1)),
    DAY("day", Duration.ofDays(1)),
    WEEK("week", Duration.ofDays(7)),
    MONTH("month", Duration.ofDays(30)),
    LONGER("longer", ChronoUnit.FOREVER.getDuration());

    private final String key;
    private final Duration end;

    BrokenFor(String key, Duration end) {
        this.key = key;
        this.end = end;
    }

    /** The shortest that is longer. */
    public static BrokenFor of(Duration time) {
        return Array.of(values()).find(some -> time.compareTo(some.end) < 0).getOrElse(LONGER);
    }

    /** Its name among words, which never changes. */
    public String key() {
        return key;
    }

    /** What is broken for so long or longer belongs to the next one. */
    public Duration end() {
        return end;
    }
}
