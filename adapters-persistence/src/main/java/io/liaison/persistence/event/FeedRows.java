package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.EVENT_FEEDS;

import io.liaison.domain.connector.EventMode;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.trigger.Feed;
import io.liaison.domain.trigger.FeedProgress;
import io.liaison.domain.trigger.Occasion;
import io.liaison.persistence.document.Diagnoses;
import io.liaison.persistence.document.ParametersDocument;
import io.liaison.persistence.page.Storable;
import io.liaison.persistence.schema.tables.records.EventFeedRow;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import org.jooq.Record;

/** Feeds, to rows and back. */
final class FeedRows {

    private FeedRows() {}

    /** Of a feed that nobody waits for yet. */
    static EventFeedRow row(Feed feed) {
        var row = new EventFeedRow();
        row.setId(feed.id().value());
        row.setTenantId(feed.tenant().value());
        row.setConnectionId(feed.connection().value());
        row.setEvent(feed.occasion().event());
        row.setParameters(new ParametersDocument(feed.occasion().parameters().toJavaMap()));
        row.setOccasion(Fingerprint.of(feed.occasion().key()));
        row.setMode(feed.mode().name());
        row.setFence(0L);
        write(feed.progress(), row);
        return row;
    }

    /** The columns that tell how far a feed has come, and no others. */
    static EventFeedRow row(FeedProgress progress) {
        var row = new EventFeedRow();
        write(progress, row);
        return row;
    }

    private static void write(FeedProgress progress, EventFeedRow row) {
        row.setCursor(progress.cursor().map(Storable::legible).getOrNull());
        row.setHasBegun(progress.hasBegun());
        row.setSince(progress.since());
        row.setLastRunAt(progress.lastRunAt().getOrNull());
        row.setLastSuccessAt(progress.lastSuccessAt().getOrNull());
        row.setFailures(progress.failures());
        row.setTrouble(progress.trouble().map(Diagnoses::document).getOrNull());
    }

    static Feed restore(Record row) {
        return new Feed(
                new FeedId(row.get(EVENT_FEEDS.ID)),
                new TenantId(row.get(EVENT_FEEDS.TENANT_ID)),
                new ConnectionId(row.get(EVENT_FEEDS.CONNECTION_ID)),
                occasion(row),
                EventMode.valueOf(row.get(EVENT_FEEDS.MODE)),
                progress(row));
    }

    static Occasion occasion(Record row) {
        return new Occasion(
                row.get(EVENT_FEEDS.EVENT),
                LinkedHashMap.ofAll(row.get(EVENT_FEEDS.PARAMETERS).values()));
    }

    private static FeedProgress progress(Record row) {
        return new FeedProgress(
                Option.of(row.get(EVENT_FEEDS.CURSOR)),
                row.get(EVENT_FEEDS.HAS_BEGUN),
                row.get(EVENT_FEEDS.SINCE),
                Option.of(row.get(EVENT_FEEDS.LAST_RUN_AT)),
                Option.of(row.get(EVENT_FEEDS.LAST_SUCCESS_AT)),
                row.get(EVENT_FEEDS.FAILURES),
                Option.of(row.get(EVENT_FEEDS.TROUBLE)).map(Diagnoses::restore));
    }
}
