package io.liaison.application.service.authorization;

import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What differs at the end of consents: what belongs into the unit of work that connects, and after which failures the grant is
 * not given back, since somebody goes on with it.
 */
record Ending(Supplier<Either<Failure, PendingAuthorization>> alongside, Predicate<Failure> leavesOpen) {

    /** It was taken before its code was redeemed, so whatever happens is its end. */
    static Ending taken(PendingAuthorization pending) {
        return new Ending(() -> Either.right(pending), failure -> false);
    }
}
