package io.liaison.domain.trigger;

import io.liaison.domain.connection.Diagnosis;
import io.vavr.control.Option;
import java.time.Instant;

/** How the deliveries of a trigger are getting on. {@code oldest} is when the first of those that wait was received. */
public record QueueState(
        long waiting,
        Option<Instant> oldest,
        long dead,
        long received,
        long matched,
        Option<Instant> lastSuccessAt,
        int failures,
        Option<Diagnosis> trouble) {
    public static final QueueState EMPTY = new QueueState(0, Option.none(), 0, 0, 0, Option.none(), 0, Option.none());
}
