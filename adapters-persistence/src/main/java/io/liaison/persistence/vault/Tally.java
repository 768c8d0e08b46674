package io.liaison.persistence.vault;

import io.liaison.domain.rotation.DataKeyId;
import io.liaison.domain.shared.TenantId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** How many stored secrets of a tenant are under which key: counted whenever it is asked for, so that it is always true. */
record Tally(long under, long others) {

    static Tally of(DSLContext sql, TenantId tenant, DataKeyId key) {
        return SealedColumns.ALL
                .map(column -> of(sql, tenant, key, column))
                .reduce((one, other) -> new Tally(one.under + other.under, one.others + other.others));
    }

    private static Tally of(DSLContext sql, TenantId tenant, DataKeyId key, SealedColumn column) {
        var isUnder = column.prefix().eq(Prefix.of(key));
        var counted = sql.select(DSL.count().filterWhere(isUnder), DSL.count().filterWhere(DSL.not(isUnder)))
                .from(column.table())
                .where(column.tenant().eq(tenant.value()), column.ciphertext().isNotNull())
                .fetchSingle();
        return new Tally(counted.value1(), counted.value2());
    }
}
