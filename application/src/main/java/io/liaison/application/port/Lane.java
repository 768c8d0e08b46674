package io.liaison.application.port;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * One of several queues of checks. All connections of a connector are in one lane, whichever tenant they belong to, and a
 * lane goes one by one: so no provider is asked twice at once, and a slow one holds up few others.
 */
public record Lane(int number) {
    public static final int COUNT = 16;

    /** Asserts what {@link #all} keeps: reaching this throw is a bug in our code, never bad input. */
    public Lane {
        if (number < 0 || number >= COUNT) {
            throw new IllegalArgumentException("not a lane, use Lane.all");
        }
    }

    public static Seq<Lane> all() {
        return Array.range(0, COUNT).map(Lane::new);
    }
}
