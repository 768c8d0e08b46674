package io.liaison.application.service.trigger;

import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.upkeep.KeepSubscriptions;
import io.liaison.application.port.outbound.Feeds;
import io.liaison.application.port.outbound.FormerSubscriptions;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;

final class KeepSubscriptionsService implements KeepSubscriptions {
    /** So that what a killed server has begun need not wait for long. */
    static final int BATCH = 1;

    /** Longer than it takes to learn that nothing is answered. */
    static final Duration TERM = Duration.ofSeconds(100);

    private final Feeds feeds;
    private final FormerSubscriptions former;
    private final Subscribing subscribing;
    private final Renouncing renouncing;
    private final InstantSource clock;

    KeepSubscriptionsService(
            Feeds feeds,
            FormerSubscriptions former,
            Subscribing subscribing,
            Renouncing renouncing,
            InstantSource clock) {
        this.feeds = feeds;
        this.former = former;
        this.subscribing = subscribing;
        this.renouncing = renouncing;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Made> keep() {
        return dismiss().flatMap(this::register);
    }

    private Either<Failure, Made> dismiss() {
        return former.claim(BATCH, TERM, clock.instant())
                .map(due -> due.foldLeft(Made.NOTHING, (made, each) -> made.and(renouncing.of(each)))
                        .withMore(due.size() == BATCH));
    }

    private Either<Failure, Made> register(Made before) {
        return feeds.claimRegistrations(BATCH, TERM, clock.instant())
                .map(due -> due.foldLeft(before, (made, each) -> made.and(subscribing.of(each)))
                        .withMore(before.more() || due.size() == BATCH));
    }
}
