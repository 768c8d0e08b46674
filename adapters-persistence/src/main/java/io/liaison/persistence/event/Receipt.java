package io.liaison.persistence.event;

import io.liaison.persistence.event.Sighting.Place;
import io.liaison.persistence.work.FixedStatement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Stores what has arrived, each once and in this order, with what is to be delivered of it: by one statement, so that it takes one
 * way to the database, however little there is. Of a feed one is stored after the other: whoever is numbered later is not seen
 * before those that came sooner, nor delivered before them.
 */
final class Receipt {
    private static final int MOST_AT_ONCE = 2_000;
    private static final Field<Integer> NUMBER = DSL.field("no", Integer.class);
    private static final Field<Boolean> IS_NEWS = DSL.field("is_news", Boolean.class);

    private static final FixedStatement STORE = FixedStatement.of("""
            with sent as materialized (
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as sent(
                    no, is_again, id, tenant_id, connection_id, feed_id, source_id, media_type, body, received_at)
            ), feed as materialized (
                select id, pg_advisory_xact_lock(turn) from (
                    select f.id, hashtextextended('events of ' || f.id, 0) as turn from event_feeds f
                    where f.id in (select feed_id from sent)
                    order by turn) f
            ), event as materialized (
                select sent.* from sent join feed f on f.id = sent.feed_id
            ), sighting as materialized (
                select e.no, e.feed_id, sent.digest, e.received_at
                from unnest(?, ?) as sent(no, digest) join event e on e.no = sent.no
            ), fresh as (
                insert into event_sightings (feed_id, digest, seen_at)
                select feed_id, digest, received_at::timestamptz from sighting order by feed_id, digest
                on conflict do nothing returning feed_id, digest
            ), known as (
                select s.no from sighting s
                where not exists (select 1 from fresh f where f.feed_id = s.feed_id and f.digest = s.digest)
            ), news as materialized (
                select e.*, nextval('event_numbers') as sequence from (
                    select * from event where not is_again and no not in (select no from known) order by no) e
            ), stored as (
                insert into received_events (
                    id, sequence, tenant_id, connection_id, feed_id, source_id, media_type, body, received_at)
                select id, sequence, tenant_id, connection_id, feed_id, source_id, media_type, body,
                    received_at::timestamptz
                from news
            ), delivered as (
                insert into event_deliveries (
                    id, trigger_id, event_id, sequence, state, tries, attempts, since, due_at)
                select sent.id, sent.trigger_id, n.id, n.sequence, sent.state, sent.tries, sent.attempts::jsonb,
                    sent.since::timestamptz, sent.due_at::timestamptz
                from unnest(?, ?, ?, ?, ?, ?, ?, ?) as sent(no, trigger_id, id, state, tries, attempts, since, due_at)
                join news n on n.no = sent.no join event_triggers t on t.id = sent.trigger_id
            )
            select e.no, n.no is not null as is_news from event e left join news n on n.no = e.no
            """, List.of(NUMBER, IS_NEWS));

    private Receipt() {}

    /** What has become of each. */
    static Seq<Outcome> of(DSLContext sql, Seq<Arrival> arrivals) {
        var numbered = numbered(arrivals);
        var outcomes = List.ofAll(numbered.grouped(MOST_AT_ONCE)).flatMap(some -> store(sql, some));
        Sightings.renew(sql, numbered.zipWith(outcomes, Receipt::seenAgain).flatMap(Function.identity()));
        return outcomes;
    }

    private static Seq<Sighting> seenAgain(Numbered each, Outcome outcome) {
        return outcome == Outcome.KNOWN ? each.arrival().sightings() : List.empty();
    }

    /** One that shares a sighting with an earlier one is that one again, also when they come together. */
    private static Seq<Numbered> numbered(Seq<Arrival> arrivals) {
        var met = new java.util.HashSet<Place>();
        return arrivals.zipWithIndex((arrival, number) -> {
            var places = arrival.sightings().map(Sighting::place);
            var isAgain = places.exists(met::contains);
            places.forEach(met::add);
            return new Numbered(number, arrival, isAgain);
        });
    }

    private static Seq<Outcome> store(DSLContext sql, Seq<Numbered> some) {
        var found = STORE.fetch(sql, Numbered.columns(some)).toMap(row -> row.get(NUMBER), row -> row.get(IS_NEWS));
        return some.map(each -> found.get(each.number())
                .map(isNews -> isNews ? Outcome.NEWS : Outcome.KNOWN)
                .getOrElse(Outcome.TOO_LATE));
    }
}
