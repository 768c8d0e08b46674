package io.liaison.application.usecase.failure;

import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.collection.Seq;

/** A storage that does not answer keeps every use case from its own. */
final class StorageFailures {

    private StorageFailures() {}

    static Seq<Scenario> all() {
        return UsualRequests.all()
                .map(request -> Scenario.of(
                        request.port(), StorageUnavailable.class, request.after(bench -> bench.memory.lose())));
    }
}
