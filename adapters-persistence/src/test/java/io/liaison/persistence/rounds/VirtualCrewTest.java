package io.liaison.persistence.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.CrewContract;
import io.liaison.application.port.outbound.Crew;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class VirtualCrewTest extends CrewContract {
    private static final int MANY = 50;
    private final CyclicBarrier allAreAtIt = new CyclicBarrier(MANY);

    @Override
    protected Crew crew() {
        return new VirtualCrew();
    }

    @Test
    void all_are_at_it_at_the_same_time() {
        var outcome = crew().each(List.range(0, MANY), number -> Either.right(met()));

        assertThat(outcome).isEqualTo(Either.right(List.fill(MANY, true)));
    }

    private boolean met() {
        try {
            return allAreAtIt.await(10, TimeUnit.SECONDS) >= 0;
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            return false;
        }
    }
}
