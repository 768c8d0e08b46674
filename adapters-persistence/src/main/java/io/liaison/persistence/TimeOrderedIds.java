package io.liaison.persistence;

import io.liaison.application.port.outbound.Ids;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUIDv7 (RFC 9562, section 6.2, method 3): 48 bits of milliseconds and 12 bits of their fractions, never the same twice
 * in this process, then 62 random bits.
 */
final class TimeOrderedIds implements Ids {
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final int FRACTION_BITS = 12;
    private static final long MILLIS_PER_SECOND = 1_000;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    @Override
    public UUID next() {
        var ticks = last.accumulateAndGet(now(), (former, now) -> Math.max(former + 1, now));
        var millis = ticks >>> FRACTION_BITS;
        var fraction = ticks & ((1L << FRACTION_BITS) - 1);
        return new UUID((millis << 16) | 0x7000L | fraction, (random.nextLong() & RANDOM) | VARIANT);
    }

    /** Milliseconds since 1970, with {@value #FRACTION_BITS} bits after the point. */
    private static long now() {
        var now = Instant.now();
        var millis = now.getEpochSecond() * MILLIS_PER_SECOND + now.getNano() / NANOS_PER_MILLI;
        var beyond = now.getNano() % NANOS_PER_MILLI;
        return (millis << FRACTION_BITS) | ((beyond << FRACTION_BITS) / NANOS_PER_MILLI);
    }
}
