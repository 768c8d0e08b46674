package io.liaison.domain.trigger;

import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.TriggerId;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a target is sent. {@code id} stays the same however often it is sent, so that a consumer who keeps it acts once;
 * {@code sequence} grows with each event of a connection. Without {@code body} it only refers to {@code event}.
 */
public record EventEnvelope(
        DeliveryId id,
        long sequence,
        TenantId tenant,
        ConnectionId connection,
        ConnectorKey connector,
        TriggerId trigger,
        String occasion,
        EventId event,
        Option<String> sourceId,
        Instant at,
        Option<EventBody> body) {

    /** The same without its body. */
    public EventEnvelope referring() {
        return new EventEnvelope(
                id, sequence, tenant, connection, connector, trigger, occasion, event, sourceId, at, Option.none());
    }
}
