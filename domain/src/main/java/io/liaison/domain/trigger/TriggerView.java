package io.liaison.domain.trigger;

import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.PollingFrequency;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** A trigger as people see it: with what it depends on and how that is getting on. */
public record TriggerView(
        EventTrigger trigger,
        ConnectionStatus connection,
        PollingFrequency frequency,
        Feed feed,
        Option<Hook> hook,
        QueueState queue) {

    public TriggerState state(Instant now) {
        return TriggerState.of(this, now);
    }

    /** How long the first of those that wait has been waiting. */
    public Duration lag(Instant now) {
        return queue.oldest()
                .map(oldest -> Duration.between(oldest, now))
                .filter(lag -> !lag.isNegative())
                .getOrElse(Duration.ZERO);
    }
}
