package io.liaison.domain.trigger;

import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * An event as it was received. {@code sightings} is what it is remembered by: one that shares any of them with an earlier one of
 * its feed is that one again. {@code sourceId} is what the provider calls it.
 */
public record ReceivedEvent(
        EventId id,
        TenantId tenant,
        ConnectionId connection,
        FeedId feed,
        Option<String> sourceId,
        Seq<String> sightings,
        EventBody body,
        Instant at) {}
