package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.function.Supplier;

/** Has recurring work done, by one at a time of all processes that share the storage. */
@FunctionalInterface
public interface Rounds {

    /**
     * From now on this process makes these rounds with the others that do, until the storage is closed. A round of one name
     * is one and the same everywhere, and is taken over from a process that died in it.
     *
     * @failure 20060 the storage does not answer
     */
    Either<Failure, Seq<String>> start(Seq<Round> rounds);

    /**
     * One batch of work, which may be done twice after a process died. {@code rest} is the time between two batches, also
     * after one that failed.
     */
    record Round(String name, Duration rest, Supplier<Either<Failure, Pace>> batch) {}

    /** How to go on after a batch. */
    enum Pace {
        AT_ONCE,
        AFTER_A_REST
    }
}
