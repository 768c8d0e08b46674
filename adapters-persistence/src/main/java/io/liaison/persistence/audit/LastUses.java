package io.liaison.persistence.audit;

import static io.liaison.persistence.schema.Tables.API_KEYS;
import static io.liaison.persistence.schema.Tables.CONNECTIONS;

import io.liaison.domain.access.ApiKey;
import io.liaison.persistence.audit.Usage.KeyUsed;
import io.liaison.persistence.audit.Usage.TokenRead;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Query;

/**
 * When connections and keys were last used, to the minute, so that what is used all the time is not written all the time.
 * Rows are taken in the order of their ids, so that two nodes do not wait for each other.
 */
final class LastUses {

    private LastUses() {}

    static void write(DSLContext sql, Seq<Usage> noted) {
        var connections = noted.filter(TokenRead.class::isInstance)
                .map(TokenRead.class::cast)
                .groupBy(TokenRead::connection)
                .mapValues(uses -> uses.maxBy(TokenRead::at).get())
                .values()
                .sortBy(use -> use.connection().value())
                .map(use -> ofConnection(sql, use));
        var keys = noted.filter(KeyUsed.class::isInstance)
                .map(KeyUsed.class::cast)
                .groupBy(KeyUsed::key)
                .mapValues(uses -> uses.maxBy(KeyUsed::at).get())
                .values()
                .sortBy(use -> use.key().value())
                .map(use -> ofKey(sql, use));
        sql.batch(connections.appendAll(keys).toJavaList()).execute();
    }

    private static Query ofConnection(DSLContext sql, TokenRead use) {
        return sql.update(CONNECTIONS)
                .set(CONNECTIONS.LAST_USED_AT, use.at())
                .where(
                        CONNECTIONS.TENANT_ID.eq(use.tenant().value()),
                        CONNECTIONS.ID.eq(use.connection().value()))
                .and(CONNECTIONS.LAST_USED_AT.isNull().or(CONNECTIONS.LAST_USED_AT.le(before(use.at()))));
    }

    private static Query ofKey(DSLContext sql, KeyUsed use) {
        return sql.update(API_KEYS)
                .set(API_KEYS.LAST_USED_AT, use.at())
                .where(API_KEYS.ID.eq(use.key().value()))
                .and(API_KEYS.LAST_USED_AT.isNull().or(API_KEYS.LAST_USED_AT.le(before(use.at()))));
    }

    private static Instant before(Instant at) {
        return at.minus(ApiKey.PRECISION);
    }
}
