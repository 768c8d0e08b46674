package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.MEMBERSHIPS;
import static io.liaison.persistence.schema.Tables.PRINCIPALS;

import io.liaison.domain.access.Actor;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.Set;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * A principal and all groups that it belongs to, however far up: a table that statements begin with. Groups that belong to
 * each other, against the rules, are looked at once.
 */
public final class Identities {
    static final Name TABLE = DSL.name("identities");
    static final Field<UUID> ID = DSL.field(DSL.name("identities", "id"), UUID.class);

    private Identities() {}

    public static CommonTableExpression<Record1<UUID>> of(Actor actor) {
        return of(actor.principal());
    }

    static CommonTableExpression<Record1<UUID>> of(PrincipalId principal) {
        return from(DSL.select(DSL.val(principal.value())));
    }

    /** Of any of them. */
    static CommonTableExpression<Record1<UUID>> of(Set<PrincipalId> principals) {
        return from(DSL.select(PRINCIPALS.ID)
                .from(PRINCIPALS)
                .where(PRINCIPALS.ID.eq(
                        DSL.any(principals.map(PrincipalId::value).toJavaArray(UUID[]::new)))));
    }

    private static CommonTableExpression<Record1<UUID>> from(Select<Record1<UUID>> principals) {
        return TABLE.fields("id")
                .as(principals.union(DSL.select(MEMBERSHIPS.GROUP_ID)
                        .from(MEMBERSHIPS)
                        .join(TABLE)
                        .on(MEMBERSHIPS.MEMBER_ID.eq(ID))));
    }

    /** Within a statement that begins with the table. */
    static Select<Record1<UUID>> all() {
        return DSL.select(ID).from(TABLE);
    }
}
