package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;

/** Renews a grant for its own sake. */
public final class Prolongation {
    private final TokenGrants grants;
    private final TokenRenewal renewal;
    private final Statuses statuses;

    Prolongation(TokenGrants grants, TokenRenewal renewal, Statuses statuses) {
        this.grants = grants;
        this.renewal = renewal;
        this.statuses = statuses;
    }

    /** Right false when the provider has refused, which the status then tells; a failure has proved nothing. */
    public Either<Failure, Boolean> of(TenantId tenant, ConnectionId connection) {
        return grants.read(tenant, connection)
                .flatMap(stale -> renewal.renew(tenant, connection, stale)
                        .fold(
                                failure -> refused(tenant, connection, stale.generation(), failure),
                                renewed -> Either.right(true)));
    }

    private Either<Failure, Boolean> refused(TenantId tenant, ConnectionId connection, long generation, Failure why) {
        return Diagnosis.isProvenBy(why)
                ? statuses.broke(tenant, connection, generation, Diagnosis.of(why))
                        .map(marked -> !marked)
                : Either.left(why);
    }
}
