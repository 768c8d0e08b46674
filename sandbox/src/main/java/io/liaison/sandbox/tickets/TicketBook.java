package io.liaison.sandbox.tickets;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** All tickets of this run, each account's in the order in which they were last changed. */
public final class TicketBook {
    private static final String OPEN = "open";
    /** The three that everybody sees have the numbers before. */
    private static final int FIRST_NUMBER = 4;

    private final Map<String, Ticket> byId = new HashMap<>();
    private final Map<String, NavigableMap<Moment, Ticket>> byOwner = new HashMap<>();
    private final InstantSource clock;
    private long changes;

    public TicketBook(InstantSource clock) {
        this.clock = clock;
    }

    /** So many new ones, all at once: they have the same date. */
    public synchronized List<Ticket> make(String owner, String title, int count) {
        var now = now();
        return IntStream.range(0, count)
                .mapToObj(next ->
                        kept(new Ticket("T-" + (FIRST_NUMBER + byId.size()), owner, title, OPEN, now, now, ++changes)))
                .toList();
    }

    /** The ticket with another title or status; empty when there is none with that id. */
    public synchronized Optional<Ticket> change(String id, Optional<String> title, Optional<String> status) {
        return Optional.ofNullable(byId.get(id)).map(ticket -> {
            ofOwner(ticket.owner()).remove(ticket.moment());
            return kept(ticket.changed(title.orElse(ticket.title()), status.orElse(ticket.status()), now(), ++changes));
        });
    }

    /** The first ones, at the most that many, that were changed after that. */
    public synchronized List<Ticket> changedAfter(String owner, Moment after, int most) {
        return ofOwner(owner).tailMap(after, false).values().stream()
                .limit(most)
                .toList();
    }

    /** The last ones, at the most that many, newest first. */
    public synchronized List<Ticket> newest(String owner, int most) {
        return ofOwner(owner).descendingMap().values().stream().limit(most).toList();
    }

    public synchronized int size() {
        return byId.size();
    }

    private Ticket kept(Ticket ticket) {
        byId.put(ticket.id(), ticket);
        ofOwner(ticket.owner()).put(ticket.moment(), ticket);
        return ticket;
    }

    private NavigableMap<Moment, Ticket> ofOwner(String owner) {
        return byOwner.computeIfAbsent(owner, unseen -> new TreeMap<>());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
