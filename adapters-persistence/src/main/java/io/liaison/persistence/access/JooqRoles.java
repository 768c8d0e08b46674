package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.ROLES;

import io.liaison.application.port.outbound.Roles;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.records.RoleRow;
import io.liaison.persistence.work.Database;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jooq.DSLContext;
import org.jooq.Query;

final class JooqRoles implements Roles {
    private final RoleRowMapper mapper = new GeneratedRoleRowMapper();
    private final Database database;

    JooqRoles(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, Seq<Role>> save(TenantId tenant, Seq<Role> roles) {
        return database.ask(sql -> sql.batch(
                                roles.map(role -> saving(sql, tenant, role)).asJava())
                        .execute())
                .map(saved -> roles);
    }

    @Override
    public Either<Failure, Option<Role>> find(TenantId tenant, RoleName name) {
        return database.find(sql -> sql.selectFrom(ROLES)
                .where(ROLES.TENANT_ID.eq(tenant.value()), ROLES.NAME.eq(name.value()))
                .fetchOptional(JooqRoles::restore));
    }

    @Override
    public Either<Failure, Seq<Role>> all(TenantId tenant) {
        return database.ask(sql -> List.ofAll(sql.selectFrom(ROLES)
                .where(ROLES.TENANT_ID.eq(tenant.value()))
                .orderBy(ROLES.NAME)
                .fetch(JooqRoles::restore)));
    }

    private Query saving(DSLContext sql, TenantId tenant, Role role) {
        var row = mapper.toRow(role);
        row.setTenantId(tenant.value());
        return sql.insertInto(ROLES)
                .set(row)
                .onConflict(ROLES.TENANT_ID, ROLES.NAME)
                .doUpdate()
                .set(row);
    }

    private static Role restore(RoleRow row) {
        return RoleRows.restore(
                row.getName(), row.getScope(), row.getPermissions(), row.getBuiltIn(), row.getVersion());
    }
}
