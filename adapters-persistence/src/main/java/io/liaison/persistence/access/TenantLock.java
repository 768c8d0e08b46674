package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.TENANTS;

import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.records.TenantRow;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;

/** The row of a tenant, held until the transaction ends. No foreign key waits for either way of holding it. */
public final class TenantLock {

    private TenantLock() {}

    /** One at a time. */
    public static void take(DSLContext sql, TenantId tenant) {
        row(sql, tenant).forNoKeyUpdate().execute();
    }

    /** Together with others who share it, while nobody takes it. */
    public static void share(DSLContext sql, TenantId tenant) {
        row(sql, tenant).forShare().execute();
    }

    private static SelectConditionStep<TenantRow> row(DSLContext sql, TenantId tenant) {
        return sql.selectFrom(TENANTS).where(TENANTS.ID.eq(tenant.value()));
    }
}
