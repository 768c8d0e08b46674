package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.util.function.Supplier;

/**
 * All of it or nothing: what the work has stored stays only when the work ends on the right and the store agrees. No
 * network call belongs inside, since it would hold locks for as long as a stranger likes.
 */
@FunctionalInterface
public interface UnitOfWork {

    /**
     * Runs the work once, or once more after a serialization failure; so the work must not do anything that cannot be
     * done twice. A unit of work inside another one joins it: what it stored stays only if the outer one succeeds too,
     * and when the inner one alone fails, the outer one may still go on without it.
     *
     * @failure 20060 the store could not be reached, or refused to commit
     */
    <T> Either<Failure, T> run(Supplier<Either<Failure, T>> work);
}
