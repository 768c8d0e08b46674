package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;

/** Renews a grant for its own sake. */
public final class Prolongation {
    private final TokenGrants grants;
    private final TokenRenewal renewal;

    Prolongation(TokenGrants grants, TokenRenewal renewal) {
        this.grants = grants;
        this.renewal = renewal;
    }

    /**
     * Right false when the provider has refused, which the status tells once the last token has expired; a failure has
     * proved nothing.
     */
    public Either<Failure, Boolean> of(TenantId tenant, ConnectionId connection) {
        return grants.read(tenant, connection)
                .flatMap(stale -> renewal.renew(tenant, connection, stale)
                        .fold(Prolongation::refused, renewed -> Either.right(true)));
    }

    private static Either<Failure, Boolean> refused(Failure why) {
        return Diagnosis.isProvenBy(why) || why instanceof ConnectionBroken ? Either.right(false) : Either.left(why);
    }
}
