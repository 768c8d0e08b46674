package io.liaison.application.port.outbound;

import io.liaison.application.port.Lane;
import io.liaison.domain.connection.CheckPeriod;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;

/** Whose turn it is to be checked. */
@FunctionalInterface
public interface Checkups {

    /**
     * Takes at most {@code most} connections whose turn has come, the longest overdue first, and moves each on to its next
     * turn. So nobody else takes it in this period, and one whose taker dies is only late. What somebody is changing now is
     * passed over and taken later. A new connection has just been proved, so its first turn is its next; one that was never
     * connected has none.
     */
    Either<Failure, Claim> claim(CheckPeriod period, Lane lane, int most, Instant now);

    /** Those whose turn it is, and whether as many were taken as were wanted. */
    record Claim(Seq<Connection> due, boolean isFull) {}
}
