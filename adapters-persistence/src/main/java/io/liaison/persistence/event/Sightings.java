package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.EVENT_SIGHTINGS;

import io.liaison.persistence.event.Sighting.Place;
import io.liaison.persistence.work.FixedStatement;
import io.liaison.persistence.work.SentColumn;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.jooq.DSLContext;

/** What was seen, apart from any event that is stored. */
final class Sightings {
    private static final FixedStatement ADD =
            FixedStatement.of("""
            insert into event_sightings (feed_id, digest, seen_at)
            select feed_id, digest, seen_at::timestamptz from unnest(?, ?, ?) as sent(feed_id, digest, seen_at)
            order by feed_id, digest
            on conflict do nothing returning feed_id, digest
            """, List.of(EVENT_SIGHTINGS.FEED_ID, EVENT_SIGHTINGS.DIGEST));

    private static final FixedStatement RENEW = FixedStatement.of("""
            with aged as (
                select s.feed_id, s.digest, sent.seen_at::timestamptz as seen_at
                from unnest(?, ?, ?) as sent(feed_id, digest, seen_at)
                join event_sightings s on s.feed_id = sent.feed_id and s.digest = sent.digest
                where s.seen_at < sent.seen_at::timestamptz - interval '1 day'
                for no key update of s skip locked
            )
            update event_sightings s set seen_at = aged.seen_at
            from aged where s.feed_id = aged.feed_id and s.digest = aged.digest
            """);

    private Sightings() {}

    /** Answers those that nobody has seen before; who comes at the same time with the same waits for the first. */
    static Set<Place> remember(DSLContext sql, Seq<Sighting> sightings) {
        var fresh = HashSet.ofAll(ADD.fetch(sql, columns(sightings)))
                .map(row -> new Place(row.get(EVENT_SIGHTINGS.FEED_ID), row.get(EVENT_SIGHTINGS.DIGEST)));
        renew(sql, sightings.reject(sighting -> fresh.contains(sighting.place())));
        return fresh;
    }

    /**
     * Remembers for longer what was seen again. At most once a day, since nothing is forgotten sooner; what somebody else holds
     * just now is being renewed by him.
     */
    static void renew(DSLContext sql, Seq<Sighting> known) {
        if (known.nonEmpty()) {
            RENEW.execute(sql, columns(known));
        }
    }

    private static Seq<SentColumn> columns(Seq<Sighting> sightings) {
        var places = sightings.map(Sighting::place);
        return List.of(
                SentColumn.uuids(places.map(Place::feed)),
                SentColumn.uuids(places.map(Place::digest)),
                SentColumn.instants(sightings.map(Sighting::at)));
    }
}
