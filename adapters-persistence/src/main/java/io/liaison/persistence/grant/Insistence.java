package io.liaison.persistence.grant;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.function.Supplier;

/** Stores what cannot be got a second time: while the database is away, it is tried again for as long as a minute. */
final class Insistence {
    private static final Duration MOST = Duration.ofMinutes(1);

    private Insistence() {}

    static <T> Either<Failure, T> on(Supplier<Either<Failure, T>> statement) {
        var patience = new Patience(MOST);
        var outcome = statement.get();
        while (isAway(outcome) && patience.lasts()) {
            outcome = statement.get();
        }
        return outcome;
    }

    private static boolean isAway(Either<Failure, ?> outcome) {
        return outcome.fold(why -> why instanceof StorageUnavailable, done -> false);
    }
}
