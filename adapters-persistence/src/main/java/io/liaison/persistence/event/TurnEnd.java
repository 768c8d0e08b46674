package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.EVENT_FEEDS;

import io.liaison.application.port.outbound.Feeds.Turn;
import io.liaison.domain.trigger.FeedProgress;
import io.liaison.persistence.document.Diagnoses;
import io.liaison.persistence.page.Storable;
import io.liaison.persistence.work.FixedStatement;
import io.liaison.persistence.work.SentColumn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * The end of a turn: how far the feed has come, and when it is due again. Whoever has been overtaken stores nothing. Many end by
 * one statement, since most turns find nothing and so store nothing else. A shorter time between turns that came while somebody
 * asked counts from this turn on.
 */
record TurnEnd(Turn turn, FeedProgress progress, Instant next) {
    private static final FixedStatement END = FixedStatement.of("""
            with ours as (
                update event_feeds f
                set cursor = sent.cursor, has_begun = sent.has_begun, since = sent.since::timestamptz,
                    last_run_at = sent.last_run_at::timestamptz, last_success_at = sent.last_success_at::timestamptz,
                    failures = sent.failures, trouble = sent.trouble::jsonb, changed_seconds = null,
                    due_at = case when f.due_at is not null then least(sent.next::timestamptz, case
                        when sent.failures = 0
                            then sent.last_run_at::timestamptz + f.changed_seconds * interval '1 second' end) end
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as sent(
                    id, fence, next, cursor, has_begun, since, last_run_at, last_success_at, failures, trouble)
                where f.id = sent.id and f.fence = sent.fence
                returning f.id, f.connection_id, f.fence
            ), freed as (
                update event_turns t set leased_until = null
                from ours where t.connection_id = ours.connection_id and t.feed_id = ours.id
            )
            select id, fence from ours
            """, List.of(EVENT_FEEDS.ID, EVENT_FEEDS.FENCE));

    /** Whether the turn was still the feed's, of each. */
    static Seq<Boolean> of(DSLContext sql, Seq<TurnEnd> ends) {
        var ours = END.fetch(sql, columns(ends))
                .map(row -> new Ended(row.get(EVENT_FEEDS.ID), row.get(EVENT_FEEDS.FENCE)))
                .toSet();
        return ends.map(end -> ours.contains(new Ended(end.feed(), end.fence())));
    }

    private static Seq<SentColumn> columns(Seq<TurnEnd> ends) {
        var sent = ends.map(TurnEnd::progress);
        return List.of(
                SentColumn.uuids(ends.map(TurnEnd::feed)),
                SentColumn.longs(ends.map(TurnEnd::fence)),
                SentColumn.instants(ends.map(TurnEnd::next)),
                SentColumn.textsOrNone(sent.map(progress -> progress.cursor().map(Storable::legible))),
                SentColumn.flags(sent.map(FeedProgress::hasBegun)),
                SentColumn.instants(sent.map(FeedProgress::since)),
                SentColumn.textsOrNone(sent.map(progress -> text(progress.lastRunAt()))),
                SentColumn.textsOrNone(sent.map(progress -> text(progress.lastSuccessAt()))),
                SentColumn.numbers(sent.map(FeedProgress::failures)),
                SentColumn.textsOrNone(sent.map(progress -> progress.trouble().map(Diagnoses::json))));
    }

    private UUID feed() {
        return turn.feed().id().value();
    }

    private long fence() {
        return turn.fence();
    }

    private static Option<String> text(Option<Instant> moment) {
        return moment.map(Instant::toString);
    }

    private record Ended(UUID feed, long fence) {}
}
