package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.FOLDER_ROLES;
import static io.liaison.persistence.schema.Tables.ROLES;
import static io.liaison.persistence.schema.Tables.TENANT_ROLES;

import io.liaison.application.port.outbound.Roles;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.records.RoleRow;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;

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
    public Either<Failure, Role> add(TenantId tenant, Role role) {
        return database.ask(
                        Subject.NONE.named(role.name().value()),
                        sql -> sql.insertInto(ROLES).set(row(tenant, role)).execute())
                .map(added -> role);
    }

    @Override
    public Either<Failure, Option<Role>> find(TenantId tenant, RoleName name) {
        return database.find(
                sql -> sql.selectFrom(ROLES).where(isThat(tenant, name)).fetchOptional(JooqRoles::restore));
    }

    @Override
    public Either<Failure, Option<Role>> locked(TenantId tenant, RoleName name) {
        return database.find(sql ->
                sql.selectFrom(ROLES).where(isThat(tenant, name)).forUpdate().fetchOptional(JooqRoles::restore));
    }

    /** Locks what a foreign key would lock, so that edits of the same roles go on meanwhile. */
    @Override
    public Either<Failure, Seq<Role>> kept(TenantId tenant, Set<RoleName> names) {
        return database.ask(sql -> List.ofAll(sql.selectFrom(ROLES)
                .where(ROLES.TENANT_ID.eq(tenant.value()))
                .and(ROLES.NAME.in(names.map(RoleName::value).toJavaSet()))
                .orderBy(ROLES.NAME)
                .forKeyShare()
                .fetch(JooqRoles::restore)));
    }

    @Override
    public Either<Failure, Long> assignmentsOf(TenantId tenant, RoleName name) {
        return database.ask(sql -> sql.select(DSL.field(DSL.selectCount()
                                .from(TENANT_ROLES)
                                .where(TENANT_ROLES.TENANT_ID.eq(tenant.value()), TENANT_ROLES.ROLE.eq(name.value())))
                        .plus(DSL.field(DSL.selectCount()
                                .from(FOLDER_ROLES)
                                .where(FOLDER_ROLES.TENANT_ID.eq(tenant.value()))
                                .and(FOLDER_ROLES.ROLE.eq(name.value())))))
                .fetchSingle()
                .value1()
                .longValue());
    }

    @Override
    public Either<Failure, Role> remove(TenantId tenant, Role role) {
        return database.ask(sql ->
                        sql.deleteFrom(ROLES).where(isThat(tenant, role.name())).execute())
                .map(removed -> role);
    }

    @Override
    public Either<Failure, Seq<Role>> all(TenantId tenant) {
        return database.ask(sql -> List.ofAll(sql.selectFrom(ROLES)
                .where(ROLES.TENANT_ID.eq(tenant.value()))
                .orderBy(ROLES.NAME)
                .fetch(JooqRoles::restore)));
    }

    private Query saving(DSLContext sql, TenantId tenant, Role role) {
        var row = row(tenant, role);
        return sql.insertInto(ROLES)
                .set(row)
                .onConflict(ROLES.TENANT_ID, ROLES.NAME)
                .doUpdate()
                .set(row);
    }

    private RoleRow row(TenantId tenant, Role role) {
        var row = mapper.toRow(role);
        row.setTenantId(tenant.value());
        return row;
    }

    private static Condition isThat(TenantId tenant, RoleName name) {
        return ROLES.TENANT_ID.eq(tenant.value()).and(ROLES.NAME.eq(name.value()));
    }

    private static Role restore(RoleRow row) {
        return RoleRows.restore(
                row.getName(), row.getScope(), row.getPermissions(), row.getBuiltIn(), row.getVersion());
    }
}
