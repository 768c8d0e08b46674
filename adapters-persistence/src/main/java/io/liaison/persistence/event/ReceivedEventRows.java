package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.RECEIVED_EVENTS;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.trigger.EventBody;
import io.liaison.domain.trigger.ReceivedEvent;
import io.liaison.persistence.page.Storable;
import io.liaison.persistence.schema.tables.records.ReceivedEventRow;
import io.liaison.persistence.vault.Binding;
import io.liaison.persistence.vault.Seal;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import org.jooq.Record;

/** Events, sealed into rows and opened again. What they are remembered by is kept elsewhere, and cannot be read. */
final class ReceivedEventRows {
    private final Seal seal;

    ReceivedEventRows(Seal seal) {
        this.seal = seal;
    }

    /** Without their places in the order. */
    Either<Failure, Seq<ReceivedEventRow>> rows(Seq<ReceivedEvent> events) {
        return Either.traverseRight(events.map(ReceivedEvent::tenant).distinct(), this::closing)
                .map(closings -> events.flatMap(
                        event -> closings.find(closing -> closing.isFor(event)).map(closing -> row(event, closing))));
    }

    private Either<Failure, Closing> closing(TenantId tenant) {
        return seal.closing(tenant).map(close -> new Closing(tenant, close));
    }

    Either<Failure, ReceivedEvent> restore(Record row) {
        var id = new EventId(row.get(RECEIVED_EVENTS.ID));
        var tenant = new TenantId(row.get(RECEIVED_EVENTS.TENANT_ID));
        var connection = new ConnectionId(row.get(RECEIVED_EVENTS.CONNECTION_ID));
        return seal.open(binding(tenant, connection, id), row.get(RECEIVED_EVENTS.BODY))
                .map(text -> new ReceivedEvent(
                        id,
                        tenant,
                        connection,
                        new FeedId(row.get(RECEIVED_EVENTS.FEED_ID)),
                        Option.of(row.get(RECEIVED_EVENTS.SOURCE_ID)),
                        List.empty(),
                        new EventBody(row.get(RECEIVED_EVENTS.MEDIA_TYPE), text.reveal()),
                        row.get(RECEIVED_EVENTS.RECEIVED_AT)));
    }

    private static ReceivedEventRow row(ReceivedEvent event, Closing closing) {
        var row = new ReceivedEventRow();
        row.setId(event.id().value());
        row.setTenantId(event.tenant().value());
        row.setConnectionId(event.connection().value());
        row.setFeedId(event.feed().value());
        row.setSourceId(event.sourceId().map(Storable::legible).getOrNull());
        row.setMediaType(Storable.legible(event.body().mediaType()));
        row.setBody(closing.close(event));
        row.setReceivedAt(event.at());
        return row;
    }

    private static Binding binding(TenantId tenant, ConnectionId connection, EventId id) {
        return new Binding(SecretOwner.connection(tenant, connection), SecretPurpose.EVENT_BODY, id.toString());
    }

    /** What seals the bodies of one tenant. */
    private record Closing(TenantId tenant, BiFunction<Binding, Secret, byte[]> by) {

        boolean isFor(ReceivedEvent event) {
            return event.tenant().equals(tenant);
        }

        byte[] close(ReceivedEvent event) {
            return by.apply(
                    binding(event.tenant(), event.connection(), event.id()),
                    new Secret(event.body().text()));
        }
    }
}
