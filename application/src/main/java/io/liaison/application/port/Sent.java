package io.liaison.application.port;

import io.liaison.domain.trigger.EventDelivery;
import io.vavr.control.Option;
import java.time.Instant;

/** A delivery, and what people are told of its event. */
public record Sent(EventDelivery delivery, long sequence, Option<String> sourceId, Instant receivedAt) {

    /** The same as it has become. */
    public Sent as(EventDelivery next) {
        return new Sent(next, sequence, sourceId, receivedAt);
    }
}
