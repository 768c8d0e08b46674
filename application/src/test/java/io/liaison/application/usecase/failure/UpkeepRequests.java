package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.port.inbound.upkeep.FinishRefreshes;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What the engine asks of itself. */
final class UpkeepRequests {

    private UpkeepRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(to(
                FinishRefreshes.class,
                bench -> actor -> bench.liaison.upkeep().finishRefreshes().finish(new FinishRefreshes.Command(10))));
    }
}
