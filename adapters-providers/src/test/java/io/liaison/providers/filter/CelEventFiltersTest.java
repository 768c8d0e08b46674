package io.liaison.providers.filter;

import io.liaison.application.fixture.EventFiltersContract;
import io.liaison.application.port.outbound.EventFilters;

class CelEventFiltersTest extends EventFiltersContract {
    private static final EventFilters FILTERS = FilterPorts.filters();

    @Override
    protected EventFilters filters() {
        return FILTERS;
    }
}
