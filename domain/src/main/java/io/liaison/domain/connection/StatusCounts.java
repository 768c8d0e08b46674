package io.liaison.domain.connection;

import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.ConnectionStatus.Pending;
import io.liaison.domain.error.ErrorCode;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.function.Predicate;

/** How many connections stand how, and of those that are broken, how many for which reason and for how long. */
public record StatusCounts(long pending, long connected, Map<Breakage, Long> broken) {
    public static final StatusCounts NONE = new StatusCounts(0, 0, HashMap.empty());

    /** One more that stands so at that moment. */
    public StatusCounts and(ConnectionStatus status, Instant now) {
        return switch (status.asOf(now)) {
            case Pending waiting -> new StatusCounts(pending + 1, connected, broken);
            case Connected working -> new StatusCounts(pending, connected + 1, broken);
            case Disconnected disconnected -> and(Breakage.of(disconnected, now), 1);
        };
    }

    /** So many more that are broken like that. */
    public StatusCounts and(Breakage breakage, long more) {
        return new StatusCounts(pending, connected, broken.put(breakage, more, Long::sum));
    }

    public long disconnected() {
        return broken(breakage -> true);
    }

    public long all() {
        return pending + connected + disconnected();
    }

    /** Why any are broken; what breaks most of them comes first. */
    public Seq<ErrorCode> reasons() {
        return broken.keySet()
                .toList()
                .map(Breakage::why)
                .distinct()
                .sortBy(ErrorCode::number)
                .sortBy(why -> -brokenBy(why));
    }

    public long brokenBy(ErrorCode why) {
        return broken(breakage -> breakage.why() == why);
    }

    public long brokenFor(BrokenFor time) {
        return broken(breakage -> breakage.time() == time);
    }

    private long broken(Predicate<Breakage> which) {
        return broken.filterKeys(which).values().sum().longValue();
    }
}
