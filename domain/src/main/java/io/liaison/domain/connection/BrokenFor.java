package io.liaison.domain.connection;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How long a connection has been broken, as roughly as it takes to decide what to look at first. */
public enum BrokenFor {
    HOUR("hour", Duration.ofHours(1)),
    DAY("day", Duration.ofDays(1)),
    WEEK("week", Duration.ofDays(7)),
    MONTH("month", Duration.ofDays(30)),
    LONGER("longer", ChronoUnit.FOREVER.getDuration());

    private static final Seq<BrokenFor> ALL = Array.of(values());
    private final String key;
    private final Duration end;

    BrokenFor(String key, Duration end) {
        this.key = key;
        this.end = end;
    }

    public static Option<BrokenFor> parse(@Nullable String raw) {
        return ALL.find(time -> time.key.equals(raw));
    }

    /** The shortest that is longer. */
    public static BrokenFor of(Duration time) {
        return ALL.find(some -> time.compareTo(some.end) < 0).getOrElse(LONGER);
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
