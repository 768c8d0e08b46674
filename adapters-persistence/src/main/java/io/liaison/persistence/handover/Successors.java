package io.liaison.persistence.handover;

import static io.liaison.persistence.schema.Tables.MEMBERSHIPS;
import static io.liaison.persistence.schema.Tables.PRINCIPALS;

import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.handover.Estate.JoinedGroup;
import io.liaison.domain.handover.Handover;
import io.liaison.persistence.access.Holders;
import io.liaison.persistence.access.PrincipalRows;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Who is left in the groups of somebody, and to administer the tenant. */
final class Successors {

    private Successors() {}

    static Seq<JoinedGroup> groups(DSLContext sql, Principal leaver) {
        var own = MEMBERSHIPS.MEMBER_ID.eq(leaver.id().value());
        var isManned = DSL.field(Manned.has(MEMBERSHIPS.GROUP_ID)).as("manned");
        return List.ofAll(sql.withRecursive(
                        Manned.below(DSL.select(MEMBERSHIPS.GROUP_ID)
                                .from(MEMBERSHIPS)
                                .where(own)),
                        Manned.without(leaver))
                .select(PRINCIPALS.fields())
                .select(isManned)
                .from(MEMBERSHIPS)
                .join(PRINCIPALS)
                .on(PRINCIPALS.ID.eq(MEMBERSHIPS.GROUP_ID))
                .where(own)
                .orderBy(PRINCIPALS.NAME_ORDER, PRINCIPALS.ID)
                .limit(Handover.MOST_HELD)
                .fetch(row -> new JoinedGroup(PrincipalRows.restore(row.into(PRINCIPALS)), !row.get(isManned))));
    }

    /** Groups do not act, and so administer nothing by themselves. */
    static boolean administersAlone(DSLContext sql, Principal leaver) {
        var isLeaver = PRINCIPALS.ID.eq(leaver.id().value());
        return sql.withRecursive(Holders.of(leaver.tenant(), BuiltInRoles.ADMINISTRATOR.name()))
                .select(DSL.field(DSL.exists(administrators(isLeaver)).andNotExists(administrators(DSL.not(isLeaver)))))
                .fetchSingle()
                .value1();
    }

    private static Select<?> administrators(Condition wanted) {
        return DSL.selectOne()
                .from(PRINCIPALS)
                .where(PRINCIPALS.ID.in(Holders.all()), PRINCIPALS.KIND.ne(PrincipalKind.GROUP.name()), wanted);
    }
}
