package io.liaison.persistence.audit;

import static io.liaison.persistence.schema.Tables.API_KEYS;
import static io.liaison.persistence.schema.Tables.CONNECTIONS;

import io.liaison.domain.access.ApiKey;
import io.liaison.persistence.audit.Usage.ConnectionUsed;
import io.liaison.persistence.audit.Usage.KeyUsed;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;

/**
 * When connections and keys were last used, to the minute, so that what is used all the time is not written all the time.
 * Rows are taken in the order of their ids, so that two nodes do not wait for each other.
 */
final class LastUses {

    private LastUses() {}

    static void write(DSLContext sql, Seq<Usage> noted) {
        var connections = latest(
                        noted, ConnectionUsed.class, use -> use.connection().value(), ConnectionUsed::at)
                .map(use -> ofConnection(sql, use));
        var keys = latest(noted, KeyUsed.class, use -> use.key().value(), KeyUsed::at)
                .map(use -> ofKey(sql, use));
        sql.batch(connections.appendAll(keys).toJavaList()).execute();
    }

    /** Of each thing that was used in that way, by its id. */
    private static <U extends Usage> Seq<U> latest(
            Seq<Usage> noted, Class<U> kind, Function<U, UUID> id, Function<U, Instant> at) {
        return noted.filter(kind::isInstance)
                .map(kind::cast)
                .groupBy(id)
                .mapValues(uses -> uses.reduce(BinaryOperator.maxBy(Comparator.comparing(at))))
                .values()
                .sortBy(id);
    }

    private static Query ofConnection(DSLContext sql, ConnectionUsed use) {
        return sql.update(CONNECTIONS)
                .set(CONNECTIONS.LAST_USED_AT, use.at())
                .where(
                        CONNECTIONS.TENANT_ID.eq(use.tenant().value()),
                        CONNECTIONS.ID.eq(use.connection().value()))
                .and(isNews(CONNECTIONS.LAST_USED_AT, use.at()));
    }

    private static Query ofKey(DSLContext sql, KeyUsed use) {
        return sql.update(API_KEYS)
                .set(API_KEYS.LAST_USED_AT, use.at())
                .where(API_KEYS.ID.eq(use.key().value()))
                .and(isNews(API_KEYS.LAST_USED_AT, use.at()));
    }

    private static Condition isNews(Field<Instant> known, Instant at) {
        return known.isNull().or(known.le(at.minus(ApiKey.PRECISION)));
    }
}
