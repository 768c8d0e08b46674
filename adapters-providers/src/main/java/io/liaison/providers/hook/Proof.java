package io.liaison.providers.hook;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.Doubt;
import io.liaison.domain.error.Forbidden.WebhookNotBelieved;
import io.vavr.control.Either;
import java.time.Instant;

/** A way to know that a message is the provider's. */
@FunctionalInterface
interface Proof {

    Either<Failure, Proven> prove(Message message, Instant now);

    static Failure doubted(Doubt doubt) {
        return new WebhookNotBelieved(doubt);
    }
}
