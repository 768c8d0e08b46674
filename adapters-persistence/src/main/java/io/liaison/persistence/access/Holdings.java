package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.FOLDERS;
import static io.liaison.persistence.schema.Tables.FOLDER_ROLES;
import static io.liaison.persistence.schema.Tables.ROLES;
import static io.liaison.persistence.schema.Tables.TENANT_ROLES;

import io.liaison.domain.access.Holding;
import io.liaison.domain.access.Holding.Origin;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.persistence.schema.tables.Folders;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record8;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The roles that count for an actor, within a statement that begins with its identities. */
final class Holdings {
    private static final Folders ABOVE = FOLDERS.as("above");

    private Holdings() {}

    /** Those that it and its groups hold as such. */
    static Field<Seq<Holding>> asSuch() {
        return DSL.multiset(heldAsSuch()).convertFrom(Holdings::restore);
    }

    /** Also those that they hold in the folder of the row, or above it. */
    static Field<Seq<Holding>> inFolder() {
        return DSL.multiset(heldAsSuch().unionAll(heldInFolder())).convertFrom(Holdings::restore);
    }

    private static Select<Record8<UUID, String, String, String[], Boolean, Long, UUID, String>> heldAsSuch() {
        return DSL.select(
                        TENANT_ROLES.PRINCIPAL_ID,
                        ROLES.NAME,
                        ROLES.SCOPE,
                        ROLES.PERMISSIONS,
                        ROLES.BUILT_IN,
                        ROLES.VERSION,
                        DSL.inline((UUID) null, FOLDERS.ID),
                        DSL.inline((String) null, FOLDERS.PATH))
                .from(TENANT_ROLES)
                .join(ROLES)
                .on(ROLES.TENANT_ID.eq(TENANT_ROLES.TENANT_ID), ROLES.NAME.eq(TENANT_ROLES.ROLE))
                .where(TENANT_ROLES.PRINCIPAL_ID.in(Identities.all()));
    }

    private static Select<Record8<UUID, String, String, String[], Boolean, Long, UUID, String>> heldInFolder() {
        return DSL.select(
                        FOLDER_ROLES.PRINCIPAL_ID,
                        ROLES.NAME,
                        ROLES.SCOPE,
                        ROLES.PERMISSIONS,
                        ROLES.BUILT_IN,
                        ROLES.VERSION,
                        ABOVE.ID,
                        ABOVE.PATH)
                .from(FOLDER_ROLES)
                .join(ROLES)
                .on(ROLES.TENANT_ID.eq(FOLDER_ROLES.TENANT_ID), ROLES.NAME.eq(FOLDER_ROLES.ROLE))
                .join(ABOVE)
                .on(ABOVE.ID.eq(FOLDER_ROLES.FOLDER_ID))
                .where(FOLDER_ROLES.PRINCIPAL_ID.in(Identities.all()))
                .and(FOLDER_ROLES.FOLDER_ID.eq(DSL.any(FOLDERS.LINEAGE)));
    }

    private static Seq<Holding> restore(
            Result<Record8<UUID, String, String, String[], Boolean, Long, UUID, String>> rows) {
        return Array.ofAll(rows)
                .map(row -> new Holding(
                        RoleRows.restore(row.value2(), row.value3(), row.value4(), row.value5(), row.value6()),
                        new PrincipalId(row.value1()),
                        Option.of(row.value7()).map(id -> new Origin(new FolderId(id), row.value8()))));
    }
}
