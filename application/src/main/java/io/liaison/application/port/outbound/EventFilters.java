package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.EventBody;
import io.liaison.domain.trigger.EventFilter;
import io.vavr.control.Either;

/** Decides which events are wanted. Filters are written by users, and take a bounded time whatever they say. */
public interface EventFilters {

    /**
     * The filter, when it can be used.
     *
     * @failure 20083 it cannot; the language of filters says why
     */
    Either<Failure, EventFilter> usable(EventFilter filter);

    /**
     * Whether that event is wanted.
     *
     * @failure 20083 the filter cannot decide about this event: it divides by zero, for one, or takes too long
     */
    Either<Failure, Boolean> matches(EventFilter filter, EventBody body);
}
