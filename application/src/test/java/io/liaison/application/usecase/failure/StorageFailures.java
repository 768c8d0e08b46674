package io.liaison.application.usecase.failure;

import io.liaison.application.fixture.UseCase;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.collection.Seq;

/** A storage that does not answer keeps every use case from its own that asks it. */
final class StorageFailures {

    private StorageFailures() {}

    static Seq<Scenario> all() {
        return UsualRequests.all()
                .filter(request -> new UseCase(request.port()).declared().contains(StorageUnavailable.class))
                .map(request -> Scenario.of(
                        request.port(), StorageUnavailable.class, request.after(bench -> bench.memory.lose())));
    }
}
