package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.EXTERNAL_IDENTITIES;
import static io.liaison.persistence.schema.Tables.PRINCIPALS;

import io.liaison.application.port.outbound.ExternalIdentities;
import io.liaison.domain.access.ExternalIdentity;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.work.Database;
import io.vavr.control.Either;
import io.vavr.control.Option;

final class JooqExternalIdentities implements ExternalIdentities {
    private final Database database;

    JooqExternalIdentities(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, Option<PrincipalView>> find(TenantId tenant, ExternalIdentity identity) {
        return database.find(sql -> sql.select(PrincipalRows.columns().asJava())
                .from(EXTERNAL_IDENTITIES)
                .join(PRINCIPALS)
                .on(PRINCIPALS.ID.eq(EXTERNAL_IDENTITIES.PRINCIPAL_ID))
                .where(
                        EXTERNAL_IDENTITIES.TENANT_ID.eq(tenant.value()),
                        EXTERNAL_IDENTITIES.ISSUER.eq(identity.issuer()),
                        EXTERNAL_IDENTITIES.SUBJECT.eq(identity.subject()))
                .fetchOptional(PrincipalRows::view));
    }

    @Override
    public Either<Failure, ExternalIdentity> add(Principal principal, ExternalIdentity identity) {
        return database.ask(sql -> sql.insertInto(EXTERNAL_IDENTITIES)
                        .set(EXTERNAL_IDENTITIES.TENANT_ID, principal.tenant().value())
                        .set(EXTERNAL_IDENTITIES.ISSUER, identity.issuer())
                        .set(EXTERNAL_IDENTITIES.SUBJECT, identity.subject())
                        .set(EXTERNAL_IDENTITIES.PRINCIPAL_ID, principal.id().value())
                        .execute())
                .map(added -> identity);
    }
}
