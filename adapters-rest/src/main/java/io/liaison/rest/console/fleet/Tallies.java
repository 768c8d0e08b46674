package io.liaison.rest.console.fleet;

import io.liaison.domain.connection.BrokenFor;
import io.liaison.domain.connection.StatusCounts;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.console.fleet.FleetPage.Tally;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Numbers;
import io.liaison.rest.page.Labels;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.net.URI;

/** Counts in the words of one language, each with the way to what was counted. */
record Tallies(StatusCounts counts, ConsoleAddress address, Labels labels, Numbers numbers) {
    /** What works first, and what needs somebody beside it. */
    static final Seq<StatusName> ORDER = List.of(StatusName.CONNECTED, StatusName.DISCONNECTED, StatusName.PENDING);

    private static final int WHOLE = 1000;

    long of(StatusName status) {
        return switch (status) {
            case CONNECTED -> counts.connected();
            case DISCONNECTED -> counts.disconnected();
            case PENDING -> counts.pending();
        };
    }

    Seq<Tally> standing() {
        return ORDER.map(status -> tally(
                status.key(),
                labels.get("status." + status.key()),
                of(status),
                counts.all(),
                address.connections(status)));
    }

    Seq<Tally> times() {
        return Array.of(BrokenFor.values())
                .map(time -> broken(
                        time.key(), labels.get("time." + time.key()), counts.brokenFor(time), address.brokenFor(time)));
    }

    /** Broken for that reason, which is called so. */
    Tally broken(ErrorCode why, String name) {
        return broken(why.title(), name, counts.brokenBy(why), address.brokenBy(why));
    }

    private Tally broken(String key, String name, long count, URI where) {
        return tally(key, name, count, counts.disconnected(), where);
    }

    private Tally tally(String key, String name, long count, long all, URI where) {
        return new Tally(
                key,
                name,
                numbers.of(count),
                count == 0 ? null : where.toString(),
                all == 0 ? 0 : Math.toIntExact(WHOLE * count / all));
    }
}
