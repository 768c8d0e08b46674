package io.liaison.application.port.outbound;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;

/** What is to start when something happens. Triggers go with their connection. */
public interface Triggers {

    /**
     * Stores a new trigger of a {@linkplain Feeds#join joined} feed.
     *
     * @failure 1001 another trigger of the connection has the name, in whatever case or form
     * @failure 1002 the connection has been deleted meanwhile
     */
    Either<Failure, EventTrigger> add(EventTrigger trigger);

    /**
     * Stores what somebody has changed of a trigger that was read at its version, and answers it with the version advanced.
     *
     * @failure 1001 as for {@link #add}
     * @failure 1002 it has been deleted meanwhile
     * @failure 20002 somebody else has stored a newer version
     */
    Either<Failure, EventTrigger> update(EventTrigger trigger);

    /** Removes it with all that waits to be delivered, and its feed when no other trigger joins in. Harmless when it is gone. */
    Either<Failure, EventTrigger> remove(EventTrigger trigger);

    /**
     * With its hook, where it has one.
     *
     * @failure 1002 unknown in this tenant
     * @failure 20062 its hook does not open
     */
    Either<Failure, TriggerView> byId(TenantId tenant, TriggerId id);

    /**
     * Those of a connection, in the order of their names. The cursor is one that an earlier page has given.
     *
     * @failure 1009 the cursor is not one of ours
     * @failure 20062 the hook of one of them does not open
     */
    Either<Failure, Page<TriggerView>> of(ConnectionId connection, PageRequest page);

    /**
     * All of a connection, in the order of their names.
     *
     * @failure 20062 the hook of one of them does not open
     */
    Either<Failure, Seq<TriggerView>> allOf(ConnectionId connection);

    /** Those of a feed that are enabled. */
    Either<Failure, Seq<EventTrigger>> enabledOn(FeedId feed);

    /**
     * Takes at most {@code most} of those whose alarm is wrong now: polled ones that are enabled on a connected connection and of
     * which nothing was found out for three intervals, without an alarm, and those with one of which that is no longer
     * true. The alarm of those that are taken is right from then on.
     */
    Either<Failure, Seq<Alarm>> takeAlarms(int most, Instant now);

    /** A trigger whose alarm has just been given, or is over. */
    record Alarm(TriggerView trigger, boolean isLate) {}
}
