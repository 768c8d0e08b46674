package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.FOLDERS;
import static io.liaison.persistence.schema.Tables.FOLDER_ROLES;
import static io.liaison.persistence.schema.Tables.ROLES;
import static io.liaison.persistence.schema.Tables.TENANT_ROLES;

import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Holding;
import io.liaison.domain.access.Place;
import io.liaison.domain.access.Standing;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Brings an actor's standing into statements about folders and what is in them, so that reading and deciding take one
 * statement. Each has to begin with {@link Identities}, and to read from FOLDERS.
 */
public final class Standings {
    private static final Field<Seq<Holding>> HOLDINGS = Holdings.inFolder().as("holdings");

    private Standings() {}

    /** The columns from which {@link #restore} makes the actor's standing in the folder of a row. */
    public static Seq<Field<?>> columns() {
        return List.of(FOLDERS.ID, FOLDERS.PATH, FOLDERS.OWNER_ID, HOLDINGS);
    }

    /** What {@link #restore} needs where all columns of FOLDERS are there. */
    public static Field<?> holdings() {
        return HOLDINGS;
    }

    public static Standing restore(Actor actor, Record row) {
        var place = place(row.get(FOLDERS.ID), row.get(FOLDERS.PATH), row.get(FOLDERS.OWNER_ID));
        return new Standing(actor, place, row.get(HOLDINGS));
    }

    /** Rows that a list may show: the standing there has the permission, as {@link Standing} would say. */
    public static Condition visible(Actor actor, Permission permission) {
        return isOwn(actor)
                .or(FOLDERS.OWNER_ID.isNull().and(everywhere(permission)).or(belowRoots(permission)));
    }

    /** The actor's own workspace, and what is in it. */
    static Condition isOwn(Actor actor) {
        return FOLDERS.OWNER_ID.eq(actor.principal().value());
    }

    /** A role of the tenant has the permission. */
    static Condition everywhere(Permission permission) {
        return DSL.exists(DSL.selectOne()
                .from(TENANT_ROLES)
                .join(ROLES)
                .on(ROLES.TENANT_ID.eq(TENANT_ROLES.TENANT_ID), ROLES.NAME.eq(TENANT_ROLES.ROLE))
                .where(TENANT_ROLES.PRINCIPAL_ID.in(Identities.all()), grants(permission)));
    }

    /** Folders that people share, in or below one where a role with the permission is held. */
    static Condition belowRoots(Permission permission) {
        var roots = DSL.array(DSL.select(FOLDER_ROLES.FOLDER_ID)
                .from(FOLDER_ROLES)
                .join(ROLES)
                .on(ROLES.TENANT_ID.eq(FOLDER_ROLES.TENANT_ID), ROLES.NAME.eq(FOLDER_ROLES.ROLE))
                .where(FOLDER_ROLES.PRINCIPAL_ID.in(Identities.all()), grants(permission)));
        return FOLDERS.OWNER_ID.isNull().and(DSL.arrayOverlap(FOLDERS.LINEAGE, roots));
    }

    private static Condition grants(Permission permission) {
        return DSL.val(permission.key()).eq(DSL.any(ROLES.PERMISSIONS));
    }

    private static Place place(UUID id, String path, @Nullable UUID owner) {
        return Option.of(owner)
                .<Place>map(known -> new Place.Workspace(new FolderId(id), path, new PrincipalId(known)))
                .getOrElse(() -> new Place.SharedFolder(new FolderId(id), path));
    }
}
