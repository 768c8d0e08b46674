package io.liaison.providers.filter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.liaison.application.port.outbound.EventFilters;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.EventBody;
import io.liaison.domain.trigger.EventFilter;
import io.vavr.control.Either;

/** Every filter is an expression; conditions are put into one. Those that were used lately are kept ready. */
final class CelEventFilters implements EventFilters {
    private static final int MOST_READY = 2_000;
    private final Cache<EventFilter, Either<Failure, CelFilter>> ready =
            Caffeine.newBuilder().maximumSize(MOST_READY).build();
    private final Ticker ticker;

    CelEventFilters(Ticker ticker) {
        this.ticker = ticker;
    }

    @Override
    public Either<Failure, EventFilter> usable(EventFilter filter) {
        return ready(filter).map(usable -> filter);
    }

    @Override
    public Either<Failure, Boolean> matches(EventFilter filter, EventBody body) {
        return ready(filter)
                .flatMap(usable -> usable.decide(EventValue.of(body), new Patience(usable.mostText(), ticker)));
    }

    private Either<Failure, CelFilter> ready(EventFilter filter) {
        return ready.get(filter, unknown -> CelFilter.of(CelText.of(unknown)));
    }
}
