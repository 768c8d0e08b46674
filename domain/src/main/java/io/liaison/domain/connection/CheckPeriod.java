package io.liaison.domain.connection;

import io.liaison.domain.shared.ConnectionId;
import java.time.Duration;
import java.time.Instant;

/**
 * How often each connection is checked: every minute to every week. A connection has its turn at the same moment of each
 * period, and its id decides which: so they are spread evenly, and nobody has to remember who comes when.
 */
public record CheckPeriod(Duration every) {
    public static final Duration LEAST = Duration.ofMinutes(1);
    public static final Duration MOST = Duration.ofDays(7);
    public static final CheckPeriod DEFAULT = new CheckPeriod(Duration.ofHours(1));

    /** Asserts what {@link #isValid} tells: reaching this throw is a bug in our code, never bad input. */
    public CheckPeriod {
        if (!isValid(every)) {
            throw new IllegalArgumentException("not a period of checks, ask CheckPeriod.isValid");
        }
    }

    public static boolean isValid(Duration every) {
        return every.compareTo(LEAST) >= 0 && every.compareTo(MOST) <= 0;
    }

    /** The first turn of a connection after that moment. */
    public Instant turnAfter(Instant moment, ConnectionId connection) {
        var millis = every.toMillis();
        var offset = Math.floorMod(connection.value().getLeastSignificantBits(), millis);
        return moment.plusMillis(millis - Math.floorMod(moment.toEpochMilli() - offset, millis));
    }
}
