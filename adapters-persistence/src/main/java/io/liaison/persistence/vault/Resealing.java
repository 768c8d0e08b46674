package io.liaison.persistence.vault;

import io.liaison.domain.rotation.DataKeyId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Row3;
import org.jooq.impl.DSL;

/**
 * Seals what one tenant has in one column anew. Rows are read without a lock, and stored only where they still hold what
 * was read: what was renewed meanwhile stays, and nobody is kept waiting, nor waited for.
 */
final class Resealing {
    private final DSLContext sql;
    private final TenantId tenant;
    private final SealedColumn column;

    Resealing(DSLContext sql, TenantId tenant, SealedColumn column) {
        this.sql = sql;
        this.tenant = tenant;
        this.column = column;
    }

    /** The next rows under any other key, by their ids. */
    Seq<Record> under(DataKeyId other, Option<UUID> after, int most) {
        return List.ofAll(sql.select()
                .from(column.table())
                .where(column.tenant().eq(tenant.value()), column.prefix().ne(Prefix.of(other)))
                .and(after.fold(DSL::noCondition, column.id()::gt))
                .orderBy(column.id())
                .limit(most)
                .fetch());
    }

    /** Those that open, under the newest key; the others stay as they are, and spoil nothing else. */
    Seq<Renewed> renewed(Keyring keys, Seq<Record> rows) {
        return rows.flatMap(row -> {
            var former = row.get(column.ciphertext());
            var place = column.place().apply(row);
            return keys.open(place, former)
                    .map(secret -> new Renewed(row.get(column.id()), former, keys.close(place, secret)))
                    .toOption();
        });
    }

    /** Answers how many were stored. */
    int store(Seq<Renewed> renewed) {
        if (renewed.isEmpty()) {
            return 0;
        }
        var id = DSL.field(DSL.name("renewed", "id"), UUID.class);
        var former = DSL.field(DSL.name("renewed", "former"), byte[].class);
        var fresh = DSL.field(DSL.name("renewed", "fresh"), byte[].class);
        var free = DSL.select(column.id())
                .from(column.table())
                .where(column.id().in(renewed.map(Renewed::id).toJavaList()))
                .forUpdate()
                .skipLocked();
        return sql.update(column.table())
                .set(column.ciphertext(), fresh)
                .from(DSL.values(rows(renewed)).as("renewed", "id", "former", "fresh"))
                .where(
                        column.id().eq(id),
                        column.ciphertext().eq(former),
                        column.id().in(free))
                .execute();
    }

    @SuppressWarnings("unchecked") // an array of rows has no other form
    private static Row3<UUID, byte[], byte[]>[] rows(Seq<Renewed> renewed) {
        return renewed.map(row -> DSL.row(row.id, row.former, row.fresh)).toJavaArray(Row3[]::new);
    }

    /** A row with what it held and what it is to hold. */
    static final class Renewed {
        private final UUID id;
        private final byte[] former;
        private final byte[] fresh;

        private Renewed(UUID id, byte[] former, byte[] fresh) {
            this.id = id;
            this.former = former;
            this.fresh = fresh;
        }

        UUID id() {
            return id;
        }
    }
}
