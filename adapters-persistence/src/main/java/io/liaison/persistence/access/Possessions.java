package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.FOLDERS;
import static io.liaison.persistence.schema.Tables.PRINCIPALS;

import io.liaison.domain.access.Principal;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What keeps a principal from being removed: its connections, and what is in its workspace, whoever put it there. */
public final class Possessions {

    private Possessions() {}

    /** Nothing more becomes its own until the transaction ends: foreign keys of new things wait for this lock. */
    public static void close(DSLContext sql, Principal owner) {
        sql.selectOne()
                .from(PRINCIPALS)
                .where(PRINCIPALS.ID.eq(owner.id().value()))
                .forUpdate()
                .execute();
    }

    /** Nor does anybody put anything into its workspace. */
    static void closeWorkspace(DSLContext sql, Principal owner) {
        sql.selectOne()
                .from(FOLDERS)
                .where(isInWorkspaceOf(owner))
                .orderBy(FOLDERS.ID)
                .forUpdate()
                .execute();
    }

    static long count(DSLContext sql, Principal owner) {
        var connections = DSL.selectCount()
                .from(CONNECTIONS)
                .join(FOLDERS)
                .on(FOLDERS.ID.eq(CONNECTIONS.FOLDER_ID))
                .where(isOwnedBy(owner).or(isInWorkspaceOf(owner)));
        var folders = DSL.selectCount().from(FOLDERS).where(isInWorkspaceOf(owner), FOLDERS.PARENT_ID.isNotNull());
        return sql.select(DSL.field(connections).plus(DSL.field(folders)))
                .fetchSingle()
                .value1();
    }

    /** The names of its connections that others may see. */
    static Seq<String> firstShared(DSLContext sql, Principal owner, int most) {
        return List.ofAll(sql.select(CONNECTIONS.NAME)
                .from(CONNECTIONS)
                .join(FOLDERS)
                .on(FOLDERS.ID.eq(CONNECTIONS.FOLDER_ID))
                .where(isOwnedBy(owner), FOLDERS.OWNER_ID.isNull())
                .orderBy(CONNECTIONS.NAME_ORDER, CONNECTIONS.ID)
                .limit(most)
                .fetch(CONNECTIONS.NAME));
    }

    /** Once nothing is in it. */
    static void removeWorkspace(DSLContext sql, Principal owner) {
        sql.deleteFrom(FOLDERS).where(isInWorkspaceOf(owner)).execute();
    }

    public static Condition isOwnedBy(Principal owner) {
        return CONNECTIONS.OWNER_ID.eq(owner.id().value());
    }

    /** Folders of its workspace, the workspace itself among them. */
    public static Condition isInWorkspaceOf(Principal owner) {
        return FOLDERS.TENANT_ID
                .eq(owner.tenant().value())
                .and(FOLDERS.OWNER_ID.eq(owner.id().value()));
    }
}
