package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;

/** Grants that would end because nobody asks for their tokens. */
@FunctionalInterface
public interface IdleGrants {

    /**
     * Takes at most {@code most} grants of connected connections that are idle, as {@code TokenGrant.idleFrom} says, and
     * keeps them from others for {@code rest}; whose taker dies or fails is taken again after that.
     */
    Either<Failure, Seq<Idle>> claim(Duration every, int most, Instant now, Duration rest);

    /** Whose grant is idle. */
    record Idle(TenantId tenant, ConnectionId connection) {}
}
