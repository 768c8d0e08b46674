package io.liaison.persistence.embedded;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Tells the operator what is wrong with the database that comes along. The one translator of its errors. */
final class Trouble {
    private static final Logger LOG = System.getLogger(Trouble.class.getName());
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private Trouble() {}

    static <T> Either<Failure, T> of(String message, Object... parameters) {
        LOG.log(Level.ERROR, message, parameters);
        return Either.left(new StorageUnavailable(RETRY_AFTER));
    }

    static void warn(String message, Object... parameters) {
        LOG.log(Level.WARNING, message, parameters);
    }

    /** Does what files and processes may refuse; {@code doing} says what that was. */
    static <T> Either<Failure, T> unlessFailing(String doing, Attempt<T> attempt) {
        try {
            return Either.right(attempt.make());
        } catch (IOException refused) {
            return of("{0} failed: {1}", doing, refused);
        }
    }

    /** Something that may be refused by the machine. */
    @FunctionalInterface
    interface Attempt<T> {
        T make() throws IOException;
    }
}
