package io.liaison.providers.proxy;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.ThrottleContract;
import io.liaison.application.port.outbound.Throttle;
import io.liaison.domain.proxy.RequestRate;
import io.liaison.domain.shared.ConnectionId;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaffeineThrottleTest extends ThrottleContract {
    private static final ConnectionId LEDGER = new ConnectionId(uuid(1));
    private final AtomicLong nanos = new AtomicLong();

    @Override
    protected Throttle throttle(RequestRate rate) {
        return new CaffeineThrottle(rate, nanos::get);
    }

    @Test
    void many_at_once_are_counted_as_many() throws Exception {
        var throttle = throttle(new RequestRate(100));
        Callable<Boolean> request = () -> throttle.admit(LEDGER, NOON).isRight();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var admitted =
                    threads.invokeAll(Stream.generate(() -> request).limit(500).toList());

            assertThat(admitted.stream().filter(each -> each.resultNow())).hasSize(100);
        }
    }

    @Test
    void what_nothing_has_gone_through_for_a_while_is_forgotten() {
        var throttle = throttle(new RequestRate(1));
        assertThat(throttle.admit(LEDGER, NOON).isRight()).isTrue();
        assertThat(throttle.admit(LEDGER, NOON).isLeft()).isTrue();

        nanos.addAndGet(Duration.ofMinutes(7).toNanos());

        assertThat(throttle.admit(LEDGER, NOON).isRight()).isTrue();
    }
}
