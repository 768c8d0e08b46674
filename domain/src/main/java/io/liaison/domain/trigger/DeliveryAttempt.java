package io.liaison.domain.trigger;

import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** One try to deliver: what the target answered, or why it was not delivered. */
public record DeliveryAttempt(Instant at, Duration took, Option<String> answer, Option<Diagnosis> why) {

    public static DeliveryAttempt of(Either<Failure, String> outcome, Instant begun, Instant ended) {
        return new DeliveryAttempt(
                begun,
                Duration.between(begun, ended),
                outcome.toOption(),
                outcome.swap().toOption().map(Diagnosis::of));
    }
}
