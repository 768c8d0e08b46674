package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.trigger.EventDelivery;
import io.liaison.domain.trigger.ReceivedEvent;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** What was received, and what is to be delivered of it: sealed, each once, and for a limited time. */
public interface ReceivedEvents {

    /**
     * Stores those that were not received before, with their deliveries, in this order, and answers them. Those of whom a
     * sighting is known are left out, and their sightings are remembered for longer. What was to be delivered for a trigger that is gone
     * is left out too. Joins the unit of work around it.
     *
     * @failure 1002 the feed has been deleted meanwhile
     */
    Either<Failure, Seq<ReceivedEvent>> add(Seq<Received> received);

    /**
     * Stores one by itself, and answers when that is certain to stay; right false when it was received before. Many at once
     * may share one commit.
     *
     * @failure 1002 the feed has been deleted meanwhile
     */
    Either<Failure, Boolean> receive(Received received);

    /** Remembers what is there already, so that it is no news, and answers of how much of it that is news here. */
    Either<Failure, Integer> remember(Seq<ReceivedEvent> known);

    /**
     * Without its sightings, which are remembered but cannot be read.
     *
     * @failure 1002 unknown in this tenant, or forgotten
     * @failure 20062 it does not open
     */
    Either<Failure, ReceivedEvent> byId(TenantId tenant, EventId id);

    /** The last one of a feed; none where nothing was received that is still there. */
    Either<Failure, Option<ReceivedEvent>> lastOf(FeedId feed);

    /**
     * Forgets at most {@code most} of what was received before {@code until}, with its deliveries, what was last seen before
     * {@code unseen}, and what feeds and triggers that are gone have left behind. Answers how much that was: where it is
     * {@code most}, there is more.
     */
    Either<Failure, Integer> forget(Instant until, Instant unseen, int most);

    /** An event, and what is to be delivered of it. */
    record Received(ReceivedEvent event, Seq<EventDelivery> deliveries) {}
}
