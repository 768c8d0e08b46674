package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.FOLDERS;

import io.liaison.domain.access.Actor;
import io.liaison.domain.shared.Permission;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * How much an actor sees, for statements about what is in folders. Whoever sees much of it finds a page soon by going
 * through everything in order; whoever sees little would go on for long, and is served from its folders one by one. Which
 * of the two it is, the statement finds out itself, and leaves the other alone.
 */
public final class Reach {
    /** Where looking into each folder begins to take longer than a page should. */
    private static final int FEW = 500;

    private static final Name TABLE = DSL.name("reach");
    private static final Field<Boolean> NARROW = DSL.field(DSL.name("reach", "narrow"), Boolean.class);
    private static final Field<UUID> ID = DSL.field(DSL.name("seen", "id"), UUID.class);

    private Reach() {}

    /** The table that such statements begin with, after {@link Identities}. */
    public static CommonTableExpression<Record1<Boolean>> of(Actor actor, Permission permission) {
        var some = DSL.selectOne()
                .from(FOLDERS)
                .where(FOLDERS.TENANT_ID.eq(actor.tenant().value()), Standings.belowRoots(permission))
                .limit(FEW + 1);
        var narrow = Standings.everywhere(permission)
                .not()
                .and(DSL.field(DSL.selectCount().from(some.asTable("some"))).le(FEW));
        return TABLE.fields("narrow").asMaterialized(DSL.select(DSL.field(narrow)));
    }

    /** The same for every row, so that what is beside it runs for no row at all where it does not hold. */
    public static Condition isNarrow() {
        return DSL.condition(DSL.field(DSL.select(NARROW).from(TABLE)));
    }

    /** The folders whose contents the actor sees. */
    public static Table<Record1<UUID>> folders(Actor actor, Permission permission) {
        var ofTenant = FOLDERS.TENANT_ID.eq(actor.tenant().value());
        return DSL.select(FOLDERS.ID)
                .from(FOLDERS)
                .where(ofTenant, Standings.belowRoots(permission))
                .unionAll(DSL.select(FOLDERS.ID).from(FOLDERS).where(ofTenant, Standings.isOwn(actor)))
                .asTable("seen", "id");
    }

    /** Its column. */
    public static Field<UUID> folder() {
        return ID;
    }
}
