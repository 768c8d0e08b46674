package io.liaison.application.service.connection;

import io.liaison.application.port.inbound.upkeep.FinishRefreshes;
import io.liaison.application.port.outbound.RefreshLeases;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

final class FinishRefreshesService implements FinishRefreshes {
    private final RefreshLeases leases;
    private final Recovery recovery;

    FinishRefreshesService(RefreshLeases leases, Recovery recovery) {
        this.leases = leases;
        this.recovery = recovery;
    }

    /** One that does not open, or whose connection is gone, does not keep the others from being finished. */
    @Override
    public Either<Failure, Integer> finish(Command command) {
        return leases.unfinished(command.most())
                .map(left -> left.count(one -> recovery.recovers(one.tenant(), one.connection())));
    }
}
