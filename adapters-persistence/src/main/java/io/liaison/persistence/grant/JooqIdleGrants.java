package io.liaison.persistence.grant;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;

import io.liaison.application.port.outbound.IdleGrants;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.work.Database;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Idle grants, by the columns that tell it: no secret is opened to find out. */
final class JooqIdleGrants implements IdleGrants {
    private final Database database;

    JooqIdleGrants(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, Seq<Idle>> claim(Duration every, int most, Instant now, Duration rest) {
        var idle = DSL.select(TOKEN_GRANTS.CONNECTION_ID)
                .from(TOKEN_GRANTS)
                .join(CONNECTIONS)
                .on(CONNECTIONS.ID.eq(TOKEN_GRANTS.CONNECTION_ID))
                .where(CONNECTIONS.STATUS.eq(StatusName.CONNECTED.name()), isIdle(every, now), hasRested(now))
                .orderBy(DSL.coalesce(TOKEN_GRANTS.KEEP_ALIVE_AFTER, TOKEN_GRANTS.OBTAINED_AT))
                .limit(most)
                .forUpdate()
                .of(TOKEN_GRANTS)
                .skipLocked();
        return database.ask(sql -> Array.ofAll(sql.update(TOKEN_GRANTS)
                .set(TOKEN_GRANTS.KEEP_ALIVE_AFTER, now.plus(rest))
                .where(TOKEN_GRANTS.CONNECTION_ID.in(idle))
                .returning(TOKEN_GRANTS.TENANT_ID, TOKEN_GRANTS.CONNECTION_ID)
                .fetch(row -> new Idle(new TenantId(row.getTenantId()), new ConnectionId(row.getConnectionId())))));
    }

    private static Condition isIdle(Duration every, Instant now) {
        var sinceLong = TOKEN_GRANTS.REFRESH_HALF_AT.isNull().and(TOKEN_GRANTS.OBTAINED_AT.le(now.minus(every)));
        return TOKEN_GRANTS
                .REFRESH_TOKEN
                .isNotNull()
                .and(TOKEN_GRANTS.REFRESH_HALF_AT.le(now).or(sinceLong));
    }

    private static Condition hasRested(Instant now) {
        return TOKEN_GRANTS.KEEP_ALIVE_AFTER.isNull().or(TOKEN_GRANTS.KEEP_ALIVE_AFTER.le(now));
    }
}
