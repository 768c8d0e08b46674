package io.liaison.application.service.farewell;

import io.liaison.application.port.inbound.connection.SayFarewells;
import io.liaison.application.port.outbound.Farewells;
import io.liaison.application.port.outbound.PendingAuthorizations;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;

final class SayFarewellsService implements SayFarewells {
    /** Longer than a batch takes whose every call runs into its time-out. */
    private static final Duration TERM = Duration.ofMinutes(10);

    private static final int MOST = 50;
    private final Farewells farewells;
    private final PendingAuthorizations authorizations;
    private final Telling telling;
    private final InstantSource clock;

    SayFarewellsService(
            Farewells farewells, PendingAuthorizations authorizations, Telling telling, InstantSource clock) {
        this.farewells = farewells;
        this.authorizations = authorizations;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Progress> say() {
        var now = clock.instant();
        return authorizations
                .forget(now, MOST)
                .flatMap(forgotten -> farewells.claim(now, now.plus(TERM), MOST))
                .map(due -> due.flatMap(farewell -> telling.tell(farewell).toOption()))
                .map(SayFarewellsService::progress);
    }

    private static Progress progress(Seq<Reply> replies) {
        return new Progress(
                replies.count(Reply.TOLD::equals),
                replies.count(Reply.POSTPONED::equals),
                replies.count(Reply.GIVEN_UP::equals));
    }
}
