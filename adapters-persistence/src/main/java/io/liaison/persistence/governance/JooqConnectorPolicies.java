package io.liaison.persistence.governance;

import static io.liaison.persistence.schema.Tables.CONNECTOR_POLICIES;

import io.liaison.application.port.outbound.ConnectorPolicies;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.access.TenantLock;
import io.liaison.persistence.document.PolicyRules;
import io.liaison.persistence.schema.tables.records.ConnectorPolicyRow;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.control.Either;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;

/** Locks the tenant's row, since a policy that is not there yet has none; no foreign key waits for that. */
final class JooqConnectorPolicies implements ConnectorPolicies {
    private final ConnectorPolicyRowMapper mapper = new GeneratedConnectorPolicyRowMapper();
    private final Database database;

    JooqConnectorPolicies(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, ConnectorGovernance> of(TenantId tenant) {
        return database.ask(sql -> read(sql, tenant));
    }

    @Override
    public Either<Failure, ConnectorGovernance> held(TenantId tenant) {
        return behind(tenant, TenantLock::share);
    }

    @Override
    public Either<Failure, ConnectorGovernance> locked(TenantId tenant) {
        return behind(tenant, TenantLock::take);
    }

    @Override
    public Either<Failure, ConnectorGovernance> save(ConnectorGovernance policy) {
        var row = mapper.toRow(policy);
        return database.ask(sql -> sql.insertInto(CONNECTOR_POLICIES)
                        .set(row)
                        .onConflict(CONNECTOR_POLICIES.TENANT_ID)
                        .doUpdate()
                        .set(row)
                        .execute())
                .map(saved -> policy);
    }

    /** Reads after the lock was given, so as to see what its former holder has written. */
    private Either<Failure, ConnectorGovernance> behind(TenantId tenant, BiConsumer<DSLContext, TenantId> lock) {
        return database.together(Subject.NONE, sql -> {
            lock.accept(sql, tenant);
            return Either.right(read(sql, tenant));
        });
    }

    private static ConnectorGovernance read(DSLContext sql, TenantId tenant) {
        return sql.selectFrom(CONNECTOR_POLICIES)
                .where(CONNECTOR_POLICIES.TENANT_ID.eq(tenant.value()))
                .fetchOptional(JooqConnectorPolicies::restore)
                .orElseGet(() -> ConnectorGovernance.open(tenant));
    }

    private static ConnectorGovernance restore(ConnectorPolicyRow row) {
        return new ConnectorGovernance(
                new TenantId(row.getTenantId()),
                row.getOthersAllowed(),
                PolicyRules.restore(row.getRules()),
                new Version(row.getVersion()));
    }
}
