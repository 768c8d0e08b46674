package io.liaison.persistence.grant;

import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;

import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The lease in its columns. Terms are measured by the clock of the database, the one that all servers share. */
final class RefreshLeases {
    private static final Field<Instant> NOW = DSL.field("clock_timestamp()", SQLDataType.INSTANT);
    private final Database database;

    RefreshLeases(Database database) {
        this.database = database;
    }

    /** The next fencing token, when the lease is free and nobody has stored a newer grant than the one seen. */
    Either<Failure, Option<Long>> take(TenantId tenant, ConnectionId connection, long seen, Duration term) {
        var until = DSL.field("{0} + {1} * interval '1 microsecond'", SQLDataType.INSTANT, NOW, DSL.val(micros(term)));
        return database.ask(
                        Subject.of(connection),
                        sql -> sql.insertInto(TOKEN_GRANTS)
                                .set(TOKEN_GRANTS.CONNECTION_ID, connection.value())
                                .set(TOKEN_GRANTS.TENANT_ID, tenant.value())
                                .set(TOKEN_GRANTS.GENERATION, 0L)
                                .set(TOKEN_GRANTS.FENCE, 1L)
                                .set(TOKEN_GRANTS.LEASE_UNTIL, until)
                                .onConflict(TOKEN_GRANTS.CONNECTION_ID)
                                .doUpdate()
                                .set(TOKEN_GRANTS.FENCE, TOKEN_GRANTS.FENCE.plus(1))
                                .set(TOKEN_GRANTS.LEASE_UNTIL, until)
                                .where(TOKEN_GRANTS.TENANT_ID.eq(tenant.value()))
                                .and(TOKEN_GRANTS.GENERATION.eq(seen))
                                .and(isFree())
                                .returning(TOKEN_GRANTS.FENCE)
                                .fetchOptional(TOKEN_GRANTS.FENCE))
                .map(Option::ofOptional);
    }

    /** Whether asking again could end otherwise; a look costs the holder nothing. */
    Either<Failure, Boolean> hasMoved(TenantId tenant, ConnectionId connection, long seen) {
        return database.ask(sql -> sql.fetchExists(
                TOKEN_GRANTS,
                TOKEN_GRANTS.TENANT_ID.eq(tenant.value()),
                TOKEN_GRANTS.CONNECTION_ID.eq(connection.value()),
                TOKEN_GRANTS.GENERATION.gt(seen).or(isFree())));
    }

    Either<Failure, Boolean> giveBack(TenantId tenant, ConnectionId connection, long fence) {
        return database.ask(sql -> sql.update(TOKEN_GRANTS)
                        .setNull(TOKEN_GRANTS.LEASE_UNTIL)
                        .where(isHeld(tenant, connection, fence))
                        .execute())
                .map(rows -> rows > 0);
    }

    /** Given out under this fencing token, not given back, and not overtaken; that its term is over does no harm. */
    static Condition isHeld(TenantId tenant, ConnectionId connection, long fence) {
        return TOKEN_GRANTS
                .TENANT_ID
                .eq(tenant.value())
                .and(TOKEN_GRANTS.CONNECTION_ID.eq(connection.value()))
                .and(TOKEN_GRANTS.FENCE.eq(fence))
                .and(TOKEN_GRANTS.LEASE_UNTIL.isNotNull());
    }

    private static Condition isFree() {
        return TOKEN_GRANTS.LEASE_UNTIL.isNull().or(TOKEN_GRANTS.LEASE_UNTIL.le(NOW));
    }

    private static long micros(Duration term) {
        return TimeUnit.NANOSECONDS.toMicros(term.toNanos());
    }
}
