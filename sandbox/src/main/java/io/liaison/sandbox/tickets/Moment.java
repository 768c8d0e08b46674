package io.liaison.sandbox.tickets;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in the order of changes: when, and which change of all it is. */
public record Moment(Instant at, long change) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::at).thenComparingLong(Moment::change);
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,15})\\.([0-9]{1,15})");

    /** Before all that changed at that time. */
    public static Moment before(Instant at) {
        return new Moment(at, Long.MIN_VALUE);
    }

    public static Optional<Moment> parse(String text) {
        var found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new Moment(
                        Instant.ofEpochMilli(Long.parseLong(found.group(1))), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return at.toEpochMilli() + "." + change;
    }
}
