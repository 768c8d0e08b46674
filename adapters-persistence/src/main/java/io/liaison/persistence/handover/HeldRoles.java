package io.liaison.persistence.handover;

import static io.liaison.persistence.schema.Tables.FOLDERS;
import static io.liaison.persistence.schema.Tables.FOLDER_ROLES;
import static io.liaison.persistence.schema.Tables.ROLES;
import static io.liaison.persistence.schema.Tables.TENANT_ROLES;

import io.liaison.domain.access.Holding.Origin;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.Role;
import io.liaison.domain.handover.Estate.HeldRole;
import io.liaison.domain.handover.Handover;
import io.liaison.domain.shared.FolderId;
import io.liaison.persistence.access.RoleRows;
import io.liaison.persistence.schema.tables.FolderRoles;
import io.liaison.persistence.schema.tables.TenantRoles;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The roles that somebody holds by itself, and whether anybody else holds them: those that nobody else does come first. */
final class HeldRoles {
    private static final TenantRoles IN_TENANT = TENANT_ROLES.as("others_in_tenant");
    private static final FolderRoles IN_FOLDERS = FOLDER_ROLES.as("others_in_folders");
    private static final Field<Boolean> ONLY_IN_TENANT =
            only(DSL.selectOne().from(IN_TENANT).where(isSameInTenant(), Manned.has(IN_TENANT.PRINCIPAL_ID)));
    private static final Field<Boolean> ONLY_IN_FOLDER =
            only(DSL.selectOne().from(IN_FOLDERS).where(isSameThereOrAbove(), Manned.has(IN_FOLDERS.PRINCIPAL_ID)));

    private HeldRoles() {}

    static Seq<HeldRole> of(DSLContext sql, Principal leaver) {
        return inTenant(sql, leaver)
                .appendAll(inFolders(sql, leaver))
                .sortBy(held -> !held.onlyHolder())
                .take(Handover.MOST_HELD);
    }

    private static Seq<HeldRole> inTenant(DSLContext sql, Principal leaver) {
        var own = TENANT_ROLES.PRINCIPAL_ID.eq(leaver.id().value());
        Select<Record1<UUID>> others = DSL.select(IN_TENANT.PRINCIPAL_ID)
                .from(TENANT_ROLES)
                .join(IN_TENANT)
                .on(isSameInTenant())
                .where(own, IN_TENANT.PRINCIPAL_ID.ne(leaver.id().value()));
        return List.ofAll(sql.withRecursive(Manned.below(others), Manned.without(leaver))
                .select(ROLES.fields())
                .select(ONLY_IN_TENANT)
                .from(TENANT_ROLES)
                .join(ROLES)
                .on(ROLES.TENANT_ID.eq(TENANT_ROLES.TENANT_ID), ROLES.NAME.eq(TENANT_ROLES.ROLE))
                .where(own)
                .orderBy(ONLY_IN_TENANT.desc(), ROLES.NAME)
                .limit(Handover.MOST_HELD)
                .fetch(row -> new HeldRole(role(row), Option.none(), row.get(ONLY_IN_TENANT))));
    }

    private static Seq<HeldRole> inFolders(DSLContext sql, Principal leaver) {
        var own = FOLDER_ROLES.PRINCIPAL_ID.eq(leaver.id().value()).and(Reaches.isShared());
        Select<Record1<UUID>> others = DSL.select(IN_FOLDERS.PRINCIPAL_ID)
                .from(FOLDER_ROLES)
                .join(FOLDERS)
                .on(FOLDERS.ID.eq(FOLDER_ROLES.FOLDER_ID))
                .join(IN_FOLDERS)
                .on(isSameThereOrAbove())
                .where(own, IN_FOLDERS.PRINCIPAL_ID.ne(leaver.id().value()));
        return List.ofAll(sql.withRecursive(Manned.below(others), Manned.without(leaver))
                .select(ROLES.fields())
                .select(FOLDERS.ID, FOLDERS.PATH, ONLY_IN_FOLDER)
                .from(FOLDER_ROLES)
                .join(FOLDERS)
                .on(FOLDERS.ID.eq(FOLDER_ROLES.FOLDER_ID))
                .join(ROLES)
                .on(ROLES.TENANT_ID.eq(FOLDER_ROLES.TENANT_ID), ROLES.NAME.eq(FOLDER_ROLES.ROLE))
                .where(own)
                .orderBy(ONLY_IN_FOLDER.desc(), FOLDERS.PATH_ORDER, ROLES.NAME)
                .limit(Handover.MOST_HELD)
                .fetch(row -> new HeldRole(role(row), Option.some(folder(row)), row.get(ONLY_IN_FOLDER))));
    }

    private static Condition isSameInTenant() {
        return IN_TENANT.TENANT_ID.eq(TENANT_ROLES.TENANT_ID).and(IN_TENANT.ROLE.eq(TENANT_ROLES.ROLE));
    }

    private static Condition isSameThereOrAbove() {
        return IN_FOLDERS.ROLE.eq(FOLDER_ROLES.ROLE).and(IN_FOLDERS.FOLDER_ID.eq(DSL.any(FOLDERS.LINEAGE)));
    }

    private static Field<Boolean> only(Select<?> others) {
        return DSL.field(DSL.notExists(others)).as("only_holder");
    }

    private static Role role(Record row) {
        return RoleRows.restore(
                row.get(ROLES.NAME),
                row.get(ROLES.SCOPE),
                row.get(ROLES.PERMISSIONS),
                row.get(ROLES.BUILT_IN),
                row.get(ROLES.VERSION));
    }

    private static Origin folder(Record row) {
        return new Origin(new FolderId(row.get(FOLDERS.ID)), row.get(FOLDERS.PATH));
    }
}
