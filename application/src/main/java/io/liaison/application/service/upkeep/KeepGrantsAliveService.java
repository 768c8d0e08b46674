package io.liaison.application.service.upkeep;

import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.upkeep.KeepGrantsAlive;
import io.liaison.application.port.outbound.IdleGrants;
import io.liaison.application.port.outbound.IdleGrants.Idle;
import io.liaison.application.service.connection.Prolongation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;

final class KeepGrantsAliveService implements KeepGrantsAlive {
    static final int BATCH = 20;

    /** Before a grant that could not be renewed is tried again; shorter than half of any life that is worth keeping. */
    private static final Duration REST = Duration.ofMinutes(5);

    private final IdleGrants idle;
    private final Prolongation prolongation;
    private final InstantSource clock;

    KeepGrantsAliveService(IdleGrants idle, Prolongation prolongation, InstantSource clock) {
        this.idle = idle;
        this.prolongation = prolongation;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Made> keep(Command command) {
        return idle.claim(command.every(), BATCH, clock.instant(), REST)
                .map(claimed -> renew(claimed, Made.NOTHING).withMore(claimed.size() == BATCH));
    }

    private Made renew(Seq<Idle> left, Made made) {
        if (left.isEmpty()) {
            return made;
        }
        var grant = left.head();
        return prolongation
                .of(grant.tenant(), grant.connection())
                .fold(
                        failure -> failure instanceof Unavailable
                                ? made.and("unanswered")
                                : renew(left.tail(), made.and("unanswered")),
                        kept -> renew(left.tail(), made.and(kept ? "kept" : "refused")));
    }
}
