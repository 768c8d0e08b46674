package io.liaison.persistence.farewell;

import static io.liaison.domain.fixture.FarewellBuilder.aFarewell;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.farewell.Farewell;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.Seq;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConcurrentFarewellsTest {
    private final Storage storage = Premises.in(TestStorage.empty());

    @Test
    void two_that_claim_at_once_take_different_ones_and_neither_waits_for_the_other() {
        storage.farewells().add(aFarewell().with(1).build()).get();
        storage.farewells().add(aFarewell().with(2).build()).get();

        var both = storage.unitOfWork()
                .run(() -> storage.farewells()
                        .claim(NOON, NOON.plusSeconds(600), 1)
                        .map(mine -> mine.appendAll(elsewhere())))
                .get();

        assertThat(both.map(Farewell::id)).hasSize(2).doesNotHaveDuplicates();
    }

    /** In a thread of its own, and so in a unit of work of its own. */
    private Seq<Farewell> elsewhere() {
        return CompletableFuture.supplyAsync(() -> storage.farewells()
                        .claim(NOON, NOON.plusSeconds(600), 9)
                        .get())
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
