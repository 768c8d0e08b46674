package io.liaison.providers.filter;

import com.github.benmanes.caffeine.cache.Ticker;
import io.liaison.application.port.outbound.EventFilters;

/** What this package implements. */
public final class FilterPorts {

    private FilterPorts() {}

    public static EventFilters filters() {
        return new CelEventFilters(Ticker.systemTicker());
    }
}
