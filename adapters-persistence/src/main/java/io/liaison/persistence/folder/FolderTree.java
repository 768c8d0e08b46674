package io.liaison.persistence.folder;

import static io.liaison.persistence.schema.Tables.FOLDERS;

import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.TenantId;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What concerns a folder and all that is below it. */
public final class FolderTree {

    private FolderTree() {}

    /** Held until the transaction ends. A lock of its own: definitions of connectors need not wait for a large move. */
    static void lock(DSLContext sql, TenantId tenant) {
        sql.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("folders of " + tenant));
    }

    /** Foreign keys of new folders and connections wait for these locks. */
    static void close(DSLContext sql, Folder folder) {
        sql.selectOne()
                .from(FOLDERS)
                .where(within(folder))
                .orderBy(FOLDERS.ID)
                .forUpdate()
                .execute();
    }

    /** The number of levels from the top down to the deepest folder below. */
    static int depth(DSLContext sql, Folder folder) {
        var deepest = DSL.coalesce(
                DSL.max(DSL.cardinality(FOLDERS.LINEAGE)), folder.lineage().size());
        return sql.select(deepest)
                .from(FOLDERS)
                .where(within(folder))
                .fetchSingle()
                .into(int.class);
    }

    public static Condition within(Folder folder) {
        return FOLDERS.TENANT_ID
                .eq(folder.tenant().value())
                .and(FOLDERS.LINEAGE.contains(new UUID[] {folder.id().value()}));
    }
}
