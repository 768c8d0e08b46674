package io.liaison.persistence.connection;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;

import io.liaison.application.port.Lane;
import io.liaison.application.port.outbound.Checkups;
import io.liaison.domain.connection.CheckPeriod;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.persistence.schema.tables.records.ConnectionRow;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.Array;
import io.vavr.control.Either;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Update;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Turns in their column. A claim has been committed when it is answered, so it holds no lock while providers are asked. */
final class JooqCheckups implements Checkups {
    private static final Field<Instant> TURN = DSL.coalesce(CONNECTIONS.NEXT_CHECK_AT, CONNECTIONS.CREATED_AT);

    /** As in the index; it has to cut into as many lanes as there are. */
    private static final Field<Integer> LANE =
            DSL.field("hashtext({0}) & 15", SQLDataType.INTEGER, CONNECTIONS.CONNECTOR_KEY);

    private final Database database;

    JooqCheckups(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, Claim> claim(CheckPeriod period, Lane lane, int most, Instant now) {
        return database.together(Subject.NONE, sql -> {
            var taken = Array.ofAll(sql.selectFrom(CONNECTIONS)
                    .where(isDue(lane, now))
                    .orderBy(TURN)
                    .limit(most)
                    .forUpdate()
                    .skipLocked()
                    .fetch());
            sql.batch(taken.map(row -> moved(sql, row, period, now)).asJava()).execute();
            var due = taken.filter(row -> row.getNextCheckAt() != null).map(ConnectionRows::restore);
            return Either.right(new Claim(due, taken.size() == most));
        });
    }

    private static Update<?> moved(DSLContext sql, ConnectionRow row, CheckPeriod period, Instant now) {
        return sql.update(CONNECTIONS)
                .set(CONNECTIONS.NEXT_CHECK_AT, period.turnAfter(now, new ConnectionId(row.getId())))
                .where(CONNECTIONS.ID.eq(row.getId()));
    }

    private static Condition isDue(Lane lane, Instant now) {
        return CONNECTIONS.ACCOUNT_ID.isNotNull().and(LANE.eq(lane.number())).and(TURN.le(now));
    }
}
