package io.liaison.providers.proxy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.liaison.application.port.outbound.Throttle;
import io.liaison.domain.error.Failure;
import io.liaison.domain.proxy.Pace;
import io.liaison.domain.proxy.RequestRate;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** Counts in the memory of this process. What nothing has gone through for a while is as good as new, and is forgotten. */
final class CaffeineThrottle implements Throttle {
    static final int MOST = 100_000;
    private static final Duration MEMORY = Pace.Rest.MOST.plusMinutes(1);
    private final Cache<ConnectionId, Pace> paces;
    private final RequestRate rate;

    CaffeineThrottle(RequestRate rate, Ticker ticker) {
        this.rate = rate;
        this.paces = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(MEMORY)
                .ticker(ticker)
                .build();
    }

    @Override
    public Either<Failure, Pace> admit(ConnectionId connection, Instant now) {
        var decided = new AtomicReference<Either<Failure, Pace>>(Either.right(Pace.FRESH));
        paces.asMap().compute(connection, (id, known) -> {
            var pace = known == null ? Pace.FRESH : known;
            decided.set(pace.next(rate, now));
            return decided.get().getOrElse(pace);
        });
        return decided.get();
    }

    @Override
    public Either<Failure, Pace> learn(ConnectionId connection, UnaryOperator<Pace> news) {
        return Either.right(
                paces.asMap().compute(connection, (id, known) -> news.apply(known == null ? Pace.FRESH : known)));
    }
}
