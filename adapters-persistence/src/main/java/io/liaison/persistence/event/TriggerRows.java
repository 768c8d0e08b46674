package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.EVENT_TRIGGERS;

import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.shared.Version;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.PayloadKind;
import io.liaison.domain.trigger.TargetType;
import io.liaison.domain.trigger.TriggerName;
import io.liaison.persistence.document.Filters;
import io.vavr.control.Option;
import java.net.URI;
import org.jooq.Record;

/** Reads triggers back, from rows that tell their feed too: it knows the occasion. */
final class TriggerRows {

    private TriggerRows() {}

    static EventTrigger restore(Record row) {
        return new EventTrigger(
                new TriggerId(row.get(EVENT_TRIGGERS.ID)),
                new TenantId(row.get(EVENT_TRIGGERS.TENANT_ID)),
                new ConnectionId(row.get(EVENT_TRIGGERS.CONNECTION_ID)),
                new FeedId(row.get(EVENT_TRIGGERS.FEED_ID)),
                new TriggerName(row.get(EVENT_TRIGGERS.NAME)),
                FeedRows.occasion(row),
                Option.of(row.get(EVENT_TRIGGERS.FILTER)).map(Filters::restore),
                target(row),
                PayloadKind.valueOf(row.get(EVENT_TRIGGERS.PAYLOAD)),
                Option.of(row.get(EVENT_TRIGGERS.KEY_ID))
                        .map(id -> new SecretRef(id, SecretPurpose.valueOf(row.get(EVENT_TRIGGERS.KEY_PURPOSE)))),
                row.get(EVENT_TRIGGERS.ENABLED),
                row.get(EVENT_TRIGGERS.CREATED_AT),
                row.get(EVENT_TRIGGERS.UPDATED_AT),
                new Version(row.get(EVENT_TRIGGERS.VERSION)));
    }

    private static DeliveryTarget target(Record row) {
        var value = row.get(EVENT_TRIGGERS.TARGET);
        return switch (TargetType.valueOf(row.get(EVENT_TRIGGERS.TARGET_TYPE))) {
            case WEBHOOK -> new DeliveryTarget.Webhook(URI.create(value));
            case KAFKA -> new DeliveryTarget.Kafka(value);
            case NOTIFY -> new DeliveryTarget.Notify(value);
            case HANDLER -> new DeliveryTarget.Handler(value);
        };
    }
}
