package io.liaison.persistence.connection;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.FOLDERS;

import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.Breakage;
import io.liaison.domain.connection.BrokenFor;
import io.liaison.domain.connection.StatusCounts;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.shared.FolderId;
import io.liaison.persistence.access.Identities;
import io.liaison.persistence.document.Diagnoses;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Counts connections where they are: what is read is one row for each way in which they stand. */
final class ConnectionCounts {
    private static final Field<String> STATUS = DSL.field(DSL.name("standing", "status"), String.class);
    private static final Field<Integer> WHY = DSL.field(DSL.name("standing", "why"), Integer.class);
    private static final Field<String> TIME = DSL.field(DSL.name("standing", "time"), String.class);
    private static final Field<Integer> COUNT = DSL.count();

    private ConnectionCounts() {}

    static StatusCounts of(DSLContext sql, Actor viewer, Option<FolderId> folder, Instant now) {
        return Array.ofAll(sql.withRecursive(Identities.of(viewer))
                        .select(STATUS, WHY, TIME, COUNT)
                        .from(each(viewer, folder, now).asTable("standing", "status", "why", "time"))
                        .groupBy(STATUS, WHY, TIME)
                        .fetch())
                .foldLeft(StatusCounts.NONE, ConnectionCounts::and);
    }

    private static Select<? extends Record> each(Actor viewer, Option<FolderId> folder, Instant now) {
        return DSL.select(StoredStatus.name(now), StoredStatus.why(now), StoredStatus.brokenFor(now))
                .from(CONNECTIONS)
                .join(FOLDERS)
                .on(FOLDERS.ID.eq(CONNECTIONS.FOLDER_ID))
                .where(ConnectionLists.seen(viewer, folder));
    }

    /** Those that wait and those that work stand in one row each, or in none. */
    private static StatusCounts and(StatusCounts counts, Record row) {
        var more = row.get(COUNT);
        return switch (StatusName.valueOf(row.get(STATUS))) {
            case PENDING -> new StatusCounts(more, counts.connected(), counts.broken());
            case CONNECTED -> new StatusCounts(counts.pending(), more, counts.broken());
            case DISCONNECTED ->
                counts.and(new Breakage(Diagnoses.code(row.get(WHY)), BrokenFor.valueOf(row.get(TIME))), more);
        };
    }
}
