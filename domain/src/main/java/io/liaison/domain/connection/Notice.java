package io.liaison.domain.connection;

import java.time.Duration;
import java.time.Instant;

/** How long before an end somebody is warned: once in good time, and once more at the last. */
public enum Notice {
    LAST(2, 0),
    FIRST(14, 2);

    private final int days;
    private final int notBefore;

    Notice(int days, int notBefore) {
        this.days = days;
        this.notBefore = notBefore;
    }

    public int days() {
        return days;
    }

    /** What lives no longer than the warning is early was never without it, so nobody is warned of its end. */
    public Duration length() {
        return Duration.ofDays(days);
    }

    /** Whether an end is that far away; what is nearer is for the later warning. */
    public boolean isDue(Instant end, Instant now) {
        return end.isAfter(from(now)) && !end.isAfter(until(now));
    }

    public Instant from(Instant now) {
        return now.plus(Duration.ofDays(notBefore));
    }

    public Instant until(Instant now) {
        return now.plus(length());
    }
}
