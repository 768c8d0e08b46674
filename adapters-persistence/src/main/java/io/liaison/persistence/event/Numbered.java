package io.liaison.persistence.event;

import io.liaison.domain.trigger.EventDelivery;
import io.liaison.persistence.schema.tables.records.ReceivedEventRow;
import io.liaison.persistence.work.SentColumn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.UUID;

/** An arrival among others: its place, and whether an earlier one of them is the same. */
record Numbered(int number, Arrival arrival, boolean isAgain) {

    /** As the statement wants them that stores them: events, what they are remembered by, and what is to be delivered. */
    static Seq<SentColumn> columns(Seq<Numbered> all) {
        var rows = all.map(each -> each.arrival().row());
        return List.of(
                        SentColumn.numbers(all.map(Numbered::number)),
                        SentColumn.flags(all.map(Numbered::isAgain)),
                        SentColumn.uuids(rows.map(ReceivedEventRow::getId)),
                        SentColumn.uuids(rows.map(ReceivedEventRow::getTenantId)),
                        SentColumn.uuids(rows.map(ReceivedEventRow::getConnectionId)),
                        SentColumn.uuids(rows.map(ReceivedEventRow::getFeedId)),
                        SentColumn.textsOrNone(rows.map(row -> Option.of(row.getSourceId()))),
                        SentColumn.texts(rows.map(ReceivedEventRow::getMediaType)),
                        SentColumn.bytes(rows.map(ReceivedEventRow::getBody)),
                        SentColumn.instants(rows.map(ReceivedEventRow::getReceivedAt)))
                .appendAll(sightings(all))
                .appendAll(deliveries(all));
    }

    private static Seq<SentColumn> sightings(Seq<Numbered> all) {
        return List.of(
                SentColumn.numbers(all.flatMap(each -> each.times(each.arrival().sightings()))),
                SentColumn.uuids(all.flatMap(each -> each.arrival()
                        .sightings()
                        .map(sighting -> sighting.place().digest()))));
    }

    private static Seq<SentColumn> deliveries(Seq<Numbered> all) {
        var deliveries = all.flatMap(each -> each.arrival().received().deliveries());
        return List.of(
                        SentColumn.numbers(all.flatMap(
                                each -> each.times(each.arrival().received().deliveries()))),
                        SentColumn.uuids(deliveries.map(Numbered::trigger)))
                .appendAll(DeliveryColumns.of(deliveries));
    }

    private static UUID trigger(EventDelivery delivery) {
        return delivery.trigger().value();
    }

    private Seq<Integer> times(Seq<?> parts) {
        return parts.map(part -> number);
    }
}
