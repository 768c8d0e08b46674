package io.liaison.application.port.inbound.upkeep;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Lane;
import io.liaison.application.port.Made;
import io.liaison.domain.connection.CheckPeriod;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Asks providers about the connections whose turn has come, so that the status is true before anybody needs it. */
@FunctionalInterface
public interface CheckDueConnections {

    /**
     * One batch of a lane, one connection after another. Each is checked as if somebody had asked for it, except that the
     * audit tells only of what changes. A provider that gives no answer is left alone for the rest of the batch; whoever is
     * passed over has the next turn.
     *
     * @failure 20060 {@link StorageUnavailable}
     * @return how many were {@code confirmed}, {@code refused} and {@code unanswered}
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, Made> check(Command command);

    /** Which connections, and how often each has its turn. */
    record Command(CheckPeriod period, Lane lane) {}
}
