package io.liaison.application.port.outbound;

import io.liaison.application.port.Bytes;
import io.liaison.domain.connector.EventPolling;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.FoundPage;
import io.vavr.control.Either;

/** Reads what APIs answer to polls. */
@FunctionalInterface
public interface PollAnswers {

    /**
     * An item without an id is called by its content, so that it is neither lost nor counted twice.
     *
     * @failure 20053 it is no such answer
     */
    Either<Failure, FoundPage> read(EventPolling polling, Bytes answer);
}
