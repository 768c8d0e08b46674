package io.liaison.application.service.upkeep;

import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.upkeep.FinishRefreshes;
import io.liaison.application.port.outbound.RefreshLeases;
import io.liaison.application.service.connection.Recovery;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

final class FinishRefreshesService implements FinishRefreshes {
    static final int BATCH = 100;
    private final RefreshLeases leases;
    private final Recovery recovery;

    FinishRefreshesService(RefreshLeases leases, Recovery recovery) {
        this.leases = leases;
        this.recovery = recovery;
    }

    /** One that does not open, or whose connection is gone, does not keep the others from being finished. */
    @Override
    public Either<Failure, Made> finish() {
        return leases.unfinished(BATCH)
                .map(left -> left.foldLeft(
                        Made.NOTHING,
                        (made, one) ->
                                made.and(recovery.recovers(one.tenant(), one.connection()) ? "finished" : "left")));
    }
}
