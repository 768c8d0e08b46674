package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.TENANTS;

import io.liaison.application.port.outbound.Tenants;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jooq.Record;

final class JooqTenants implements Tenants {
    private final Database database;

    JooqTenants(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, Option<Tenant>> byName(String name) {
        return database.find(
                sql -> sql.selectFrom(TENANTS).where(TENANTS.NAME.eq(name)).fetchOptional(JooqTenants::restore));
    }

    @Override
    public Either<Failure, Tenant> add(Tenant tenant) {
        return database.ask(
                        Subject.NONE.named(tenant.name()),
                        sql -> sql.insertInto(TENANTS, TENANTS.ID, TENANTS.NAME)
                                .values(tenant.id().value(), tenant.name())
                                .execute())
                .map(added -> tenant);
    }

    @Override
    public Either<Failure, Tenant> update(Tenant tenant) {
        return database.ask(sql -> sql.update(TENANTS)
                        .set(TENANTS.DISABLED_AT, tenant.disabledAt().getOrNull())
                        .where(TENANTS.ID.eq(tenant.id().value()))
                        .execute())
                .map(updated -> tenant);
    }

    /** From a row that has the columns of TENANTS, among others. */
    static Tenant restore(Record row) {
        return new Tenant(
                new TenantId(row.get(TENANTS.ID)), row.get(TENANTS.NAME), Option.of(row.get(TENANTS.DISABLED_AT)));
    }
}
