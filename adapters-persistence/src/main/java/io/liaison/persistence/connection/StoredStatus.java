package io.liaison.persistence.connection;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;

import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.StatusName;
import io.liaison.persistence.document.Diagnoses;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The status in its five columns: how it is read, and how a list is narrowed to one. */
public final class StoredStatus {

    private StoredStatus() {}

    public static ConnectionStatus restore(Record row) {
        var since = row.get(CONNECTIONS.STATUS_SINCE);
        return switch (StatusName.valueOf(row.get(CONNECTIONS.STATUS))) {
            case PENDING -> new ConnectionStatus.Pending(since, row.get(CONNECTIONS.PENDING_UNTIL));
            case CONNECTED -> new ConnectionStatus.Connected(since);
            case DISCONNECTED ->
                new ConnectionStatus.Disconnected(
                        Diagnoses.restore(row.get(CONNECTIONS.DIAGNOSIS)), since, row.get(CONNECTIONS.REFUSALS));
        };
    }

    /** A consent that nobody gave in time counts as failed, though no row says so. */
    static Condition is(StatusName wanted, Instant now) {
        return switch (wanted) {
            case PENDING -> stored(StatusName.PENDING).and(CONNECTIONS.PENDING_UNTIL.gt(now));
            case CONNECTED -> stored(StatusName.CONNECTED);
            case DISCONNECTED ->
                stored(StatusName.DISCONNECTED).or(stored(StatusName.PENDING).and(CONNECTIONS.PENDING_UNTIL.le(now)));
        };
    }

    static Field<Long> count(StatusName wanted, Instant now) {
        return DSL.count().filterWhere(is(wanted, now)).cast(Long.class);
    }

    private static Condition stored(StatusName name) {
        return CONNECTIONS.STATUS.eq(name.name());
    }
}
