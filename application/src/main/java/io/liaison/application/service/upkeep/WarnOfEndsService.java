package io.liaison.application.service.upkeep;

import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.upkeep.WarnOfEnds;
import io.liaison.application.service.connection.Warnings;
import io.liaison.domain.connection.Notice;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Array;
import io.vavr.control.Either;

final class WarnOfEndsService implements WarnOfEnds {
    static final int BATCH = 50;
    private final Warnings warnings;

    WarnOfEndsService(Warnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public Either<Failure, Made> warn() {
        return Array.of(Notice.values())
                .foldLeft(Either.right(Made.NOTHING), (made, notice) -> made.flatMap(so -> warn(notice, so)));
    }

    private Either<Failure, Made> warn(Notice notice, Made made) {
        return warnings.give(notice, BATCH)
                .map(given -> given.foldLeft(made, (so, ending) -> so.and("warned"))
                        .withMore(made.more() || given.size() >= BATCH));
    }
}
