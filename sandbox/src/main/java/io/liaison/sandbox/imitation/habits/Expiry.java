package io.liaison.sandbox.imitation.habits;

import java.time.Duration;
import java.util.Optional;

/**
 * When access tokens end, and how the answer says so.
 *
 * @param first how long a token of a first request lives; empty if it does not end
 * @param refreshed the same of a refresh
 * @param askedBy the parameter of the token request that sets it in seconds; "" if none does
 * @param pointer where the answer says it
 */
public record Expiry(
        Optional<Duration> first, Optional<Duration> refreshed, String askedBy, String pointer, Form form) {

    /** How it is said. */
    public enum Form {
        UNSAID,
        /** {@code 0}, whatever is true. */
        ZERO,
        SECONDS,
        SECONDS_AS_TEXT,
        MILLISECONDS,
        MINUTES,
        HOURS,
        DAYS,
        /** A moment, as ISO 8601 writes it. */
        MOMENT,
        /** A moment, in seconds since 1970. */
        EPOCH
    }

    /** Never, and nothing is said. */
    public static Expiry never() {
        return new Expiry(Optional.empty(), Optional.empty(), "", "/expires_in", Form.UNSAID);
    }

    /** As RFC 6749 says it. */
    public static Expiry after(Duration lifetime) {
        return new Expiry(Optional.of(lifetime), Optional.of(lifetime), "", "/expires_in", Form.SECONDS);
    }

    public Expiry said(Form how, String where) {
        return new Expiry(first, refreshed, askedBy, where, how);
    }

    public Expiry askedBy(String parameter) {
        return new Expiry(first, refreshed, parameter, pointer, form);
    }

    public Expiry refreshedTo(Duration lifetime) {
        return new Expiry(first, Optional.of(lifetime), askedBy, pointer, form);
    }
}
