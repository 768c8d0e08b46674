package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.EXTERNAL_IDENTITIES;
import static io.liaison.persistence.schema.Tables.MEMBERSHIPS;
import static io.liaison.persistence.schema.Tables.PRINCIPALS;
import static io.liaison.persistence.schema.Tables.TENANT_ROLES;

import io.liaison.domain.access.Affiliation;
import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.ExternalIdentity;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.schema.tables.records.PrincipalRow;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Reads principals back, and with them what they belong to and hold. */
public final class PrincipalRows {
    private static final Field<UUID[]> GROUPS = DSL.array(
                    DSL.select(MEMBERSHIPS.GROUP_ID).from(MEMBERSHIPS).where(MEMBERSHIPS.MEMBER_ID.eq(PRINCIPALS.ID)))
            .as("groups");
    private static final Field<String[]> ROLES = DSL.array(
                    DSL.select(TENANT_ROLES.ROLE).from(TENANT_ROLES).where(TENANT_ROLES.PRINCIPAL_ID.eq(PRINCIPALS.ID)))
            .as("roles");

    private static final Field<UUID[]> ISSUED_GROUPS = DSL.array(DSL.select(MEMBERSHIPS.GROUP_ID)
                    .from(MEMBERSHIPS)
                    .where(MEMBERSHIPS.MEMBER_ID.eq(PRINCIPALS.ID), MEMBERSHIPS.ISSUED.isTrue()))
            .as("issued_groups");
    private static final Field<Set<ExternalIdentity>> IDENTITIES = DSL.multiset(
                    DSL.select(EXTERNAL_IDENTITIES.ISSUER, EXTERNAL_IDENTITIES.SUBJECT)
                            .from(EXTERNAL_IDENTITIES)
                            .where(EXTERNAL_IDENTITIES.PRINCIPAL_ID.eq(PRINCIPALS.ID)))
            .convertFrom(PrincipalRows::identities)
            .as("identities");

    private PrincipalRows() {}

    /** The columns from which {@link #view} is made. */
    static Seq<Field<?>> columns() {
        return List.<Field<?>>of(PRINCIPALS.fields())
                .append(GROUPS)
                .append(ROLES)
                .append(ISSUED_GROUPS)
                .append(IDENTITIES);
    }

    static PrincipalView view(Record row) {
        return new PrincipalView(
                restore(row.into(PRINCIPALS)),
                Array.of(row.get(GROUPS)).map(PrincipalId::new).toSet(),
                Array.of(row.get(ROLES)).map(RoleName::new).toSet(),
                new Affiliation(
                        row.get(IDENTITIES),
                        Array.of(row.get(ISSUED_GROUPS)).map(PrincipalId::new).toSet()));
    }

    private static Set<ExternalIdentity> identities(Result<Record2<String, String>> rows) {
        return HashSet.ofAll(rows).map(row -> new ExternalIdentity(row.value1(), row.value2()));
    }

    public static Principal restore(PrincipalRow row) {
        return new Principal(
                new PrincipalId(row.getId()),
                new TenantId(row.getTenantId()),
                PrincipalKind.valueOf(row.getKind()),
                new PrincipalName(row.getName()),
                Option.<String>of(row.getEmail()).map(EmailAddress::new),
                row.getCreatedAt(),
                row.getUpdatedAt(),
                new Version(row.getVersion()));
    }
}
