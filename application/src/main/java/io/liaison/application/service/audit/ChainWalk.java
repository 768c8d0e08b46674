package io.liaison.application.service.audit;

import io.liaison.application.port.outbound.AuditTrail;
import io.liaison.domain.audit.ChainCheck;
import io.liaison.domain.audit.ChainHead;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Reads all entries of a tenant. Looks first where they end: what is added meanwhile comes after, and is left to the next time. */
final class ChainWalk {
    private static final int STRIDE = 2_000;
    private final AuditTrail trail;

    ChainWalk(AuditTrail trail) {
        this.trail = trail;
    }

    Either<Failure, ChainCheck> along(TenantId tenant, Option<ChainHead> anchor) {
        return trail.head(tenant).flatMap(end -> walk(tenant, ChainCheck.begin(anchor), end));
    }

    private Either<Failure, ChainCheck> walk(TenantId tenant, ChainCheck begun, ChainHead end) {
        var check = Either.<Failure, ChainCheck>right(begun);
        while (check.exists(sofar -> sofar.isBefore(end))) {
            check = check.flatMap(sofar -> stride(tenant, sofar, end));
        }
        return check.map(reached -> reached.end(end));
    }

    /** Where entries are missing, there is nothing more to be reached. */
    private Either<Failure, ChainCheck> stride(TenantId tenant, ChainCheck sofar, ChainHead end) {
        return trail.after(tenant, sofar.reached().sequence(), STRIDE)
                .map(entries -> entries.takeWhile(entry -> entry.sequence() <= end.sequence()))
                .map(entries -> entries.isEmpty() ? sofar.end(end) : sofar.follow(entries));
    }
}
