package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.RefreshLeases;
import io.liaison.application.port.outbound.RefreshLeases.Lease;
import io.liaison.application.port.outbound.RefreshLeases.Outcome;
import io.liaison.application.port.outbound.RefreshLeases.Setback;
import io.liaison.application.port.outbound.RefreshLeases.Terms;
import io.liaison.application.port.outbound.RefreshLeases.Turn;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.domain.authentication.RefreshPause;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import java.time.Duration;

/** Makes grants of answers that were kept and not stored, without asking anybody. */
public final class Recovery {
    private static final Terms AT_ONCE =
            new Terms(TokenRenewal.TERMS.toAsk(), TokenRenewal.TERMS.toAnswer(), Duration.ofMillis(100));
    private static final Failure NO_USE = new ProviderMisbehaved(Misbehaviour.INCOMPLETE, ProviderMessage.NONE);
    private final TokenGrants grants;
    private final RefreshLeases leases;
    private final Successor successor;
    private final Statuses statuses;

    Recovery(TokenGrants grants, RefreshLeases leases, Successor successor, Statuses statuses) {
        this.grants = grants;
        this.leases = leases;
        this.successor = successor;
        this.statuses = statuses;
    }

    /** Whether a grant was stored. What cannot be stored now stays for whoever comes next. */
    public boolean recovers(TenantId tenant, ConnectionId connection) {
        return grants.read(tenant, connection)
                .flatMap(reading -> leases.take(new Turn(tenant, connection, reading.seen(), true, AT_ONCE)))
                .exists(outcome -> outcome instanceof Outcome.Held held && isStored(held.lease()));
    }

    private boolean isStored(Lease lease) {
        return successor
                .leftBehind(lease)
                .filterOrElse(found -> found, nothing -> NO_USE)
                .flatMap(found -> healed(lease))
                .peekLeft(failure -> giveBack(lease, failure))
                .isRight();
    }

    /** It may have been called broken by somebody who knew nothing of the answer. */
    private Either<Failure, Boolean> healed(Lease lease) {
        return grants.read(lease.tenant(), lease.connection())
                .flatMap(reading -> reading.status() instanceof Disconnected
                        ? statuses.confirmed(lease.tenant(), lease.connection()).map(connection -> true)
                        : Either.right(false));
    }

    /** If that cannot be stored, the lease ends by itself. */
    private void giveBack(Lease lease, Failure why) {
        var setback = new Setback(Diagnosis.of(why), RefreshPause.of(Duration.ZERO), true);
        var ignored = leases.giveBack(lease, setback);
    }
}
