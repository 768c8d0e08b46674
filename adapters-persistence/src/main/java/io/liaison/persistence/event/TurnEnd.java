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
import org.jooq.DSLContext;

/**
 * Ends a turn where nobody has overtaken it: stores how far the feed has come, and leaves the connection to others. By one
 * statement, since most turns find nothing and so store nothing else. A shorter time between turns that came while somebody asked
 * counts from this turn on.
 */
final class TurnEnd {
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
                returning f.id, f.connection_id
            ), freed as (
                update event_turns t set leased_until = null
                from ours where t.connection_id = ours.connection_id and t.feed_id = ours.id
            )
            select id from ours
            """, List.of(EVENT_FEEDS.ID));

    private TurnEnd() {}

    /** Whether the turn was still the feed's. */
    static boolean of(DSLContext sql, Turn turn, FeedProgress progress, Instant next) {
        return END.fetch(
                        sql,
                        List.of(
                                        SentColumn.uuids(
                                                List.of(turn.feed().id().value())),
                                        SentColumn.longs(List.of(turn.fence())),
                                        SentColumn.instants(List.of(next)))
                                .appendAll(columns(progress)))
                .nonEmpty();
    }

    private static Seq<SentColumn> columns(FeedProgress progress) {
        return List.of(
                SentColumn.textsOrNone(List.of(progress.cursor().map(Storable::legible))),
                SentColumn.flags(List.of(progress.hasBegun())),
                SentColumn.instants(List.of(progress.since())),
                SentColumn.textsOrNone(List.of(text(progress.lastRunAt()))),
                SentColumn.textsOrNone(List.of(text(progress.lastSuccessAt()))),
                SentColumn.numbers(List.of(progress.failures())),
                SentColumn.textsOrNone(List.of(progress.trouble().map(Diagnoses::json))));
    }

    private static Option<String> text(Option<Instant> moment) {
        return moment.map(Instant::toString);
    }
}
