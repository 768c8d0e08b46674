package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.MEMBERSHIPS;
import static io.liaison.persistence.schema.Tables.TENANT_ROLES;

import io.liaison.domain.access.RoleName;
import io.liaison.domain.shared.TenantId;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * All who hold a role as such, by themselves or through groups that somebody has put them into: a table that statements begin
 * with.
 */
public final class Holders {
    private static final Name TABLE = DSL.name("holders");
    private static final Field<UUID> ID = DSL.field(DSL.name("holders", "id"), UUID.class);

    private Holders() {}

    public static CommonTableExpression<Record1<UUID>> of(TenantId tenant, RoleName role) {
        return TABLE.fields("id")
                .as(DSL.select(TENANT_ROLES.PRINCIPAL_ID)
                        .from(TENANT_ROLES)
                        .where(TENANT_ROLES.TENANT_ID.eq(tenant.value()), TENANT_ROLES.ROLE.eq(role.value()))
                        .union(DSL.select(MEMBERSHIPS.MEMBER_ID)
                                .from(MEMBERSHIPS)
                                .join(TABLE)
                                .on(MEMBERSHIPS.GROUP_ID.eq(ID))
                                .where(MEMBERSHIPS.ISSUED.isFalse())));
    }

    /** Within a statement that begins with the table. */
    public static Select<Record1<UUID>> all() {
        return DSL.select(ID).from(TABLE);
    }
}
