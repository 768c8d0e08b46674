package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.API_KEYS;
import static io.liaison.persistence.schema.Tables.PRINCIPALS;
import static io.liaison.persistence.schema.Tables.TENANTS;

import io.liaison.application.port.outbound.ApiKeys;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.Credential;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.CredentialRejected;
import io.liaison.domain.error.NotFound.KeyNotFound;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.persistence.vault.Digest;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

final class JooqApiKeys implements ApiKeys {
    private final ApiKeyRowMapper mapper = new GeneratedApiKeyRowMapper();
    private final Database database;

    JooqApiKeys(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, ApiKey> add(ApiKey key, Secret secret) {
        return database.ask(
                        Subject.NONE.belongingTo(key.holder()),
                        sql -> sql.insertInto(API_KEYS)
                                .set(mapper.toRow(key, Digest.of(secret)))
                                .onConflict(API_KEYS.DIGEST)
                                .doNothing()
                                .execute())
                .map(added -> key);
    }

    @Override
    public Either<Failure, Credential> bySecret(Secret secret) {
        return database.find(sql -> sql.select(API_KEYS.fields())
                        .select(TENANTS.fields())
                        .from(API_KEYS)
                        .join(PRINCIPALS)
                        .on(PRINCIPALS.ID.eq(API_KEYS.PRINCIPAL_ID))
                        .join(TENANTS)
                        .on(TENANTS.ID.eq(PRINCIPALS.TENANT_ID))
                        .where(API_KEYS.DIGEST.eq(Digest.of(secret)))
                        .fetchOptional(row -> new Credential(ApiKeyRows.restore(row), JooqTenants.restore(row))))
                .flatMap(found -> found.toEither(CredentialRejected::new));
    }

    @Override
    public Either<Failure, Seq<ApiKey>> of(PrincipalId holder) {
        return database.ask(sql -> List.ofAll(sql.selectFrom(API_KEYS)
                .where(API_KEYS.PRINCIPAL_ID.eq(holder.value()))
                .orderBy(API_KEYS.CREATED_AT, API_KEYS.ID)
                .fetch(ApiKeyRows::restore)));
    }

    @Override
    public Either<Failure, ApiKeyId> remove(PrincipalId holder, ApiKeyId key) {
        return database.ask(sql -> sql.deleteFrom(API_KEYS)
                        .where(API_KEYS.PRINCIPAL_ID.eq(holder.value()), API_KEYS.ID.eq(key.value()))
                        .execute())
                .filterOrElse(removed -> removed == 1, none -> new KeyNotFound(key.toString()))
                .map(removed -> key);
    }
}
