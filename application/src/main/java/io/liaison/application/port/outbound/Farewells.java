package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.farewell.Farewell;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;

/** What providers are still to be told; waits for its turn whatever becomes of the connection. */
public interface Farewells {

    /** Belongs in the unit of work that leaves the grant behind. */
    Either<Failure, Farewell> add(Farewell farewell);

    /**
     * Takes at most so many of those that are due, longest due first, and keeps them from others until {@code until}; what
     * others take at this moment is passed over.
     */
    Either<Failure, Seq<Farewell>> claim(Instant now, Instant until, int most);

    /** Notes when to try again; harmless when it is gone. */
    Either<Failure, Farewell> postpone(Farewell farewell);

    /** Harmless when it is gone. Its secrets are for the vault to forget. */
    Either<Failure, Farewell> remove(Farewell farewell);

    /**
     * Whether a connection stands on what would end: on the same token; or, where the account's whole authorization ends, on
     * that of the same client and account. Where it is not known whose account it is, any connection of the connector counts.
     */
    Either<Failure, Boolean> isNeeded(Farewell farewell, Secret token);
}
