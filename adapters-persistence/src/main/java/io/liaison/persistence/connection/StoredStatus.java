package io.liaison.persistence.connection;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;

import io.liaison.domain.connection.BrokenFor;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.ErrorCode;
import io.liaison.persistence.document.Diagnoses;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The status in its five columns: how it is read, counted, and how a list is narrowed to one. */
public final class StoredStatus {
    private static final Seq<Integer> KNOWN =
            Array.of(ErrorCode.values()).remove(ErrorCode.UNKNOWN).map(ErrorCode::number);

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

    /** Which of them it is. */
    static Field<String> name(Instant now) {
        return DSL.when(is(StatusName.PENDING, now), StatusName.PENDING.name())
                .when(is(StatusName.CONNECTED, now), StatusName.CONNECTED.name())
                .otherwise(StatusName.DISCONNECTED.name());
    }

    /** The number of the code that tells why it is broken; none where it is not. */
    static Field<Integer> why(Instant now) {
        return DSL.when(stored(StatusName.DISCONNECTED), Diagnoses.code(CONNECTIONS.DIAGNOSIS))
                .when(is(StatusName.DISCONNECTED, now), ErrorCode.AUTHORIZATION_EXPIRED.number());
    }

    /** For how long it has been broken; none where it is not. */
    static Field<String> brokenFor(Instant now) {
        var since = DSL.coalesce(CONNECTIONS.PENDING_UNTIL, CONNECTIONS.STATUS_SINCE);
        return DSL.when(
                is(StatusName.DISCONNECTED, now),
                Array.of(BrokenFor.values())
                        .init()
                        .<Field<String>>foldRight(
                                DSL.val(BrokenFor.LONGER.name()),
                                (time, longer) -> DSL.when(since.gt(now.minus(time.end())), time.name())
                                        .otherwise(longer)));
    }

    /** Codes that this program does not know stand for the unknown one, as they do where they are read. */
    static Condition isBrokenBy(ErrorCode why, Instant now) {
        return why == ErrorCode.UNKNOWN ? why(now).notIn(KNOWN.asJava()) : why(now).eq(why.number());
    }

    static Condition isBrokenFor(BrokenFor time, Instant now) {
        return brokenFor(now).eq(time.name());
    }

    private static Condition stored(StatusName name) {
        return CONNECTIONS.STATUS.eq(name.name());
    }
}
