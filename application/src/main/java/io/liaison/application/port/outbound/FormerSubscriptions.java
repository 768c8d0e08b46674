package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.trigger.FormerSubscription;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What providers still post to addresses at which nobody listens any more, until they are told. It outlives the connection. */
public interface FormerSubscriptions {

    /** Belongs in the unit of work that takes the trigger away. */
    Either<Failure, FormerSubscription> add(FormerSubscription subscription);

    /**
     * Takes at most {@code most} whose time has come, and keeps them from others for {@code term}. What does not open now waits
     * as if somebody had it.
     */
    Either<Failure, Seq<FormerSubscription>> claim(int most, Duration term, Instant now);

    /** To be told again when it says so. */
    Either<Failure, FormerSubscription> postpone(FormerSubscription subscription);

    /**
     * What of a connection is still to be told.
     *
     * @failure 20062 some of it does not open
     */
    Either<Failure, Seq<FormerSubscription>> of(TenantId tenant, ConnectionId connection);

    /** To be told with its token from now on, whose turn it is or has been meanwhile; harmless when it is gone. */
    Either<Failure, FormerSubscription> renew(FormerSubscription subscription);

    /** Told, or given up; harmless when it is gone. */
    Either<Failure, UUID> remove(UUID id);
}
