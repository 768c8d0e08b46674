package io.liaison.persistence.audit;

import static io.liaison.persistence.schema.Tables.AUDIT_ENTRIES;
import static io.liaison.persistence.schema.Tables.AUDIT_HEADS;

import io.liaison.domain.audit.AuditEntry;
import io.liaison.domain.audit.AuditEvent;
import io.liaison.domain.audit.ChainHead;
import io.liaison.domain.audit.EntryHash;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.records.AuditEntryRow;
import io.liaison.persistence.schema.tables.records.AuditHeadRow;
import io.liaison.persistence.work.BulkInsert;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;

/** Writes events behind the last entry of their tenant, in a transaction that holds the end until it ends itself. */
final class AuditChain {
    private static final AuditEntryRowMapper MAPPER = new GeneratedAuditEntryRowMapper();
    private static final BulkInsert<AuditEntryRow> ENTRIES = BulkInsert.into(AUDIT_ENTRIES);

    private AuditChain() {}

    static ChainHead head(DSLContext sql, TenantId tenant) {
        return Option.ofOptional(ends(sql, tenant).fetchOptional())
                .map(AuditChain::restore)
                .getOrElse(ChainHead.START);
    }

    /** All of one tenant, in their order. */
    static Seq<AuditEntry> append(DSLContext sql, TenantId tenant, Seq<AuditEvent> events) {
        var entries = events.scanLeft(
                        Option.<AuditEntry>none(),
                        (last, event) -> Option.some(last.map(AuditEntry::head)
                                .getOrElse(() -> held(sql, tenant))
                                .next(event)))
                .flatMap(entry -> entry);
        ENTRIES.insert(sql, entries.map(MAPPER::toRow));
        entries.lastOption().forEach(last -> move(sql, tenant, last.head()));
        return entries;
    }

    /** The first entry of a tenant has nothing to hold, so it makes it. */
    private static ChainHead held(DSLContext sql, TenantId tenant) {
        return Option.ofOptional(ends(sql, tenant).forNoKeyUpdate().fetchOptional())
                .map(AuditChain::restore)
                .getOrElse(() -> begun(sql, tenant));
    }

    private static ChainHead begun(DSLContext sql, TenantId tenant) {
        sql.insertInto(AUDIT_HEADS)
                .set(AUDIT_HEADS.TENANT_ID, tenant.value())
                .set(AUDIT_HEADS.SEQUENCE, ChainHead.START.sequence())
                .set(AUDIT_HEADS.HASH, ChainHead.START.hash().hex())
                .onConflictDoNothing()
                .execute();
        return restore(ends(sql, tenant).forNoKeyUpdate().fetchSingle());
    }

    private static void move(DSLContext sql, TenantId tenant, ChainHead end) {
        sql.update(AUDIT_HEADS)
                .set(AUDIT_HEADS.SEQUENCE, end.sequence())
                .set(AUDIT_HEADS.HASH, end.hash().hex())
                .where(AUDIT_HEADS.TENANT_ID.eq(tenant.value()))
                .execute();
    }

    private static SelectConditionStep<AuditHeadRow> ends(DSLContext sql, TenantId tenant) {
        return sql.selectFrom(AUDIT_HEADS).where(AUDIT_HEADS.TENANT_ID.eq(tenant.value()));
    }

    private static ChainHead restore(AuditHeadRow row) {
        return new ChainHead(row.getSequence(), EntryHash.parse(row.getHash()).getOrElse(EntryHash.NONE));
    }
}
