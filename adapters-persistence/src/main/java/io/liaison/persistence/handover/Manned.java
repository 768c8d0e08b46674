package io.liaison.persistence.handover;

import static io.liaison.persistence.schema.Tables.MEMBERSHIPS;
import static io.liaison.persistence.schema.Tables.PRINCIPALS;

import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Those of some principals in whose place somebody would act if one had gone: who is no group, and groups with such a one
 * somewhere below. Two tables that statements begin with: all who are below each, and then those that are left.
 */
final class Manned {
    private static final Name BELOW = DSL.name("below");
    private static final Field<UUID> TOP = DSL.field(DSL.name("below", "top"), UUID.class);
    private static final Field<UUID> BELOW_ID = DSL.field(DSL.name("below", "id"), UUID.class);
    private static final Name MANNED = DSL.name("manned");
    private static final Field<UUID> ID = DSL.field(DSL.name("manned", "id"), UUID.class);

    private Manned() {}

    static CommonTableExpression<Record2<UUID, UUID>> below(Select<Record1<UUID>> tops) {
        var table = tops.asTable("tops", "id");
        var top = DSL.field(DSL.name("tops", "id"), UUID.class);
        return BELOW.fields("top", "id")
                .as(DSL.select(top, top)
                        .from(table)
                        .union(DSL.select(TOP, MEMBERSHIPS.MEMBER_ID)
                                .from(MEMBERSHIPS)
                                .join(BELOW)
                                .on(MEMBERSHIPS.GROUP_ID.eq(BELOW_ID))));
    }

    static CommonTableExpression<Record1<UUID>> without(Principal leaver) {
        return MANNED.fields("id")
                .as(DSL.selectDistinct(TOP)
                        .from(BELOW)
                        .join(PRINCIPALS)
                        .on(PRINCIPALS.ID.eq(BELOW_ID))
                        .where(PRINCIPALS.KIND.ne(PrincipalKind.GROUP.name()))
                        .and(PRINCIPALS.ID.ne(leaver.id().value())));
    }

    /** Within a statement that begins with both tables. */
    static Condition has(Field<UUID> principal) {
        return principal.in(DSL.select(ID).from(MANNED));
    }
}
