package io.liaison.persistence.folder;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.FOLDERS;

import io.liaison.domain.error.Conflict.Item;
import io.liaison.domain.error.Conflict.ItemKind;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.folder.FolderContents;
import io.vavr.collection.Array;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Looks into a folder. */
final class ContentRows {
    private static final Field<String> KIND = DSL.field(DSL.name("kind"), String.class);
    private static final Field<String> NAME = DSL.field(DSL.name("name"), String.class);
    private static final Field<String> ORDER = DSL.field(DSL.name("name_order"), String.class);
    private static final Field<Integer> COUNT = DSL.count().over();

    private ContentRows() {}

    static FolderContents of(DSLContext sql, Folder folder) {
        var items = Array.ofAll(sql.select(KIND, NAME, COUNT)
                .from(folders(folder).unionAll(connections(folder)).asTable("items"))
                .orderBy(KIND.ne(ItemKind.FOLDER.name()), ORDER)
                .limit(FolderContents.MOST_NAMED)
                .fetch());
        return new FolderContents(
                items.headOption().map(row -> row.get(COUNT)).getOrElse(0),
                items.map(row -> new Item(ItemKind.valueOf(row.get(KIND)), row.get(NAME))));
    }

    private static Select<Record3<String, String, String>> folders(Folder folder) {
        return DSL.select(kind(ItemKind.FOLDER), FOLDERS.NAME, FOLDERS.NAME_ORDER)
                .from(FOLDERS)
                .where(
                        FOLDERS.TENANT_ID.eq(folder.tenant().value()),
                        FOLDERS.PARENT_ID.eq(folder.id().value()));
    }

    private static Select<Record3<String, String, String>> connections(Folder folder) {
        return DSL.select(kind(ItemKind.CONNECTION), CONNECTIONS.NAME, CONNECTIONS.NAME_ORDER)
                .from(CONNECTIONS)
                .where(
                        CONNECTIONS.TENANT_ID.eq(folder.tenant().value()),
                        CONNECTIONS.FOLDER_ID.eq(folder.id().value()));
    }

    private static Field<String> kind(ItemKind kind) {
        return DSL.inline(kind.name()).as(KIND);
    }
}
