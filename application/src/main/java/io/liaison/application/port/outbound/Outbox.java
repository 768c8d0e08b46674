package io.liaison.application.port.outbound;

import io.liaison.domain.connection.Announcement;
import io.liaison.domain.connection.Delivery;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What is still to be told to others. Announcements outlive the process that had something to tell. */
public interface Outbox {

    /** Belongs in the unit of work of what is told, so there is neither without the other. */
    Either<Failure, Announcement> put(Announcement announcement);

    /**
     * Takes at most {@code most} whose time has come, oldest first, counts the attempt, and keeps them from others for
     * {@code term}; whose taker dies is taken again after that.
     */
    Either<Failure, Seq<Delivery>> take(int most, Instant now, Duration term);

    /** To be tried again then; harmless when it is gone. */
    Either<Failure, UUID> postpone(UUID announcement, Instant until);

    /** Delivered or given up; harmless when it is gone. */
    Either<Failure, UUID> remove(UUID announcement);
}
