package io.liaison.domain.connection;

import java.time.Duration;
import java.time.Instant;

/** What ends, and when. */
public record KnownEnd(EndKind what, Instant at) {
    /** Providers name an end by the time that is left, so the same end is never quite the same moment. */
    public static final Duration PRECISION = Duration.ofHours(1);

    /** Whether both mean the same end. */
    public boolean isSameAs(KnownEnd other) {
        return what == other.what && Duration.between(at, other.at).abs().compareTo(PRECISION) <= 0;
    }
}
