package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.API_KEYS;
import static io.liaison.persistence.schema.Tables.PRINCIPALS;
import static io.liaison.persistence.schema.Tables.TENANTS;
import static io.liaison.persistence.schema.Tables.TENANT_ROLES;

import io.liaison.application.port.outbound.Principals;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.CredentialRejected;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.vault.Digest;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

final class JooqPrincipals implements Principals {
    private final PrincipalRowMapper mapper = new GeneratedPrincipalRowMapper();
    private final Database database;

    JooqPrincipals(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, Option<Tenant>> tenant(String name) {
        return database.find(sql -> sql.selectFrom(TENANTS)
                .where(TENANTS.NAME.eq(name))
                .fetchOptional(row -> new Tenant(new TenantId(row.getId()), row.getName())));
    }

    @Override
    public Either<Failure, Tenant> addTenant(Tenant tenant) {
        return database.ask(
                        Subject.NONE.named(tenant.name()),
                        sql -> sql.insertInto(TENANTS, TENANTS.ID, TENANTS.NAME)
                                .values(tenant.id().value(), tenant.name())
                                .execute())
                .map(added -> tenant);
    }

    @Override
    public Either<Failure, Principal> add(Principal principal) {
        return database.ask(sql ->
                        sql.insertInto(PRINCIPALS).set(mapper.toRow(principal)).execute())
                .map(added -> principal);
    }

    @Override
    public Either<Failure, Principal> byId(TenantId tenant, PrincipalId id) {
        return database.find(sql -> sql.selectFrom(PRINCIPALS)
                        .where(PRINCIPALS.TENANT_ID.eq(tenant.value()), PRINCIPALS.ID.eq(id.value()))
                        .fetchOptional(PrincipalRows::restore))
                .flatMap(found -> found.toEither(() -> new PrincipalNotFound(id.toString())));
    }

    @Override
    public Either<Failure, Principal> addKey(Principal principal, Secret key, Instant at) {
        return database.ask(sql -> sql.insertInto(API_KEYS, API_KEYS.DIGEST, API_KEYS.PRINCIPAL_ID, API_KEYS.CREATED_AT)
                        .values(Digest.of(key), principal.id().value(), at)
                        .onConflictDoNothing()
                        .execute())
                .map(added -> principal);
    }

    @Override
    public Either<Failure, Option<Principal>> holderOf(TenantId tenant, RoleName role) {
        return database.find(sql -> sql.select(PRINCIPALS.fields())
                .from(PRINCIPALS)
                .join(TENANT_ROLES)
                .on(TENANT_ROLES.PRINCIPAL_ID.eq(PRINCIPALS.ID))
                .where(PRINCIPALS.TENANT_ID.eq(tenant.value()), TENANT_ROLES.ROLE.eq(role.value()))
                .orderBy(PRINCIPALS.ID)
                .limit(1)
                .fetchOptional(found -> PrincipalRows.restore(found.into(PRINCIPALS))));
    }

    @Override
    public Either<Failure, Actor> byKey(Secret key) {
        return database.find(sql -> sql.select(PRINCIPALS.fields())
                        .from(API_KEYS)
                        .join(PRINCIPALS)
                        .on(PRINCIPALS.ID.eq(API_KEYS.PRINCIPAL_ID))
                        .where(API_KEYS.DIGEST.eq(Digest.of(key)))
                        .fetchOptional(found -> PrincipalRows.restore(found.into(PRINCIPALS))))
                .flatMap(found -> found.map(Principal::actor).toEither(CredentialRejected::new));
    }
}
