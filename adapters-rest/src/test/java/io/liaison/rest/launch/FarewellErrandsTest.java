package io.liaison.rest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.inbound.connection.SayFarewells.Progress;
import io.liaison.rest.fixture.Patience;
import io.vavr.control.Either;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FarewellErrandsTest {
    private final AtomicInteger batches = new AtomicInteger();

    @Test
    void one_goes_on_until_there_is_nothing_left_to_do() {
        var errands =
                new FarewellErrands(() -> Either.right(new Progress(batches.incrementAndGet() < 3 ? 1 : 0, 0, 0)));

        errands.setOut();

        Patience.until(() -> batches.get() == 3);
    }

    @Test
    void nobody_else_sets_out_while_one_is_under_way() {
        var arrived = new CountDownLatch(1);
        var most = new AtomicInteger();
        var errands = new FarewellErrands(() -> {
            most.accumulateAndGet(batches.incrementAndGet(), Math::max);
            await(arrived);
            batches.decrementAndGet();
            return Either.right(new Progress(0, 0, 0));
        });

        for (var attempt = 0; attempt < 20; attempt++) {
            errands.setOut();
        }
        Patience.until(() -> batches.get() > 0);
        arrived.countDown();
        Patience.until(() -> batches.get() == 0);

        assertThat(most).hasValue(1);
    }

    @Test
    void somebody_sets_out_again_once_the_last_one_is_back() {
        var errands = new FarewellErrands(() -> {
            batches.incrementAndGet();
            return Either.right(new Progress(0, 0, 0));
        });

        Patience.until(() -> {
            errands.setOut();
            return batches.get() >= 3;
        });

        assertThat(batches).hasValueGreaterThanOrEqualTo(3);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
