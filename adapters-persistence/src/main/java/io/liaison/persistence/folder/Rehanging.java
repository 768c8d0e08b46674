package io.liaison.persistence.folder;

import static io.liaison.persistence.schema.Tables.FOLDERS;

import io.liaison.persistence.schema.tables.Folders;
import io.liaison.persistence.schema.tables.records.FolderRow;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

/** Writes a folder under another name or in another place, and takes all that is below it along: in one statement. */
final class Rehanging {
    private static final Folders FORMER = FOLDERS.as("former");
    private static final Folders BELOW = FOLDERS.as("below");

    private Rehanging() {}

    /** The folder at its next version; nothing where it has another version than {@code row}, or none any more. */
    static Optional<FolderRow> write(DSLContext sql, FolderRow row) {
        long read = row.getVersion();
        row.setVersion(read + 1);
        return sql.with(DSL.name("along").as(takeAlong(row, read)))
                .update(FOLDERS)
                .set(row)
                .where(FOLDERS.TENANT_ID.eq(row.getTenantId()), FOLDERS.ID.eq(row.getId()), FOLDERS.VERSION.eq(read))
                .returning()
                .fetchOptional();
    }

    private static ResultQuery<?> takeAlong(FolderRow row, long read) {
        return DSL.update(BELOW)
                .set(BELOW.PATH, onwards(row.getPath(), FORMER.PATH, BELOW.PATH))
                .set(BELOW.PATH_ORDER, onwards(row.getPathOrder(), FORMER.PATH_ORDER, BELOW.PATH_ORDER))
                .set(BELOW.OWNER_ID, row.getOwnerId())
                .set(BELOW.LINEAGE, DSL.arrayConcat(row.getLineage(), beyond(FORMER.LINEAGE, BELOW.LINEAGE)))
                .from(FORMER)
                .where(
                        FORMER.TENANT_ID.eq(row.getTenantId()),
                        FORMER.ID.eq(row.getId()),
                        FORMER.VERSION.eq(read),
                        FORMER.PATH.ne(row.getPath()),
                        BELOW.LINEAGE.contains(new UUID[] {row.getId()}),
                        BELOW.ID.ne(row.getId()))
                .returning(BELOW.ID);
    }

    /** Another beginning for a text that begins with {@code former}. */
    private static Field<String> onwards(String beginning, Field<String> former, Field<String> whole) {
        return DSL.val(beginning).concat(DSL.substring(whole, DSL.length(former).plus(1)));
    }

    private static Field<UUID[]> beyond(Field<UUID[]> former, Field<UUID[]> whole) {
        return DSL.field("{0}[cardinality({1}) + 1:]", UUID[].class, whole, former);
    }
}
