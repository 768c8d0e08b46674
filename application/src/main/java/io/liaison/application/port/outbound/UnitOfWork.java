package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.util.function.Supplier;

/**
 * All of it or nothing: what the work has stored stays only when the work ends on the right and the store agrees. No
 * network call belongs inside, since it would hold locks for as long as a stranger likes.
 *
 * <p>A program that embeds the engine may have opened a transaction of its own. Every unit of work of that thread is then an
 * inner one, and the program decides about all of it.
 */
public interface UnitOfWork {

    /**
     * Runs the work once, or once more after a serialization failure; so the work must not do anything that cannot be
     * done twice. A unit of work inside another one joins it: what it stored stays only if the outer one succeeds too,
     * and when the inner one alone fails, the outer one may still go on without it.
     *
     * @failure 20060 the store could not be reached, or refused to commit
     */
    <T> Either<Failure, T> run(Supplier<Either<Failure, T>> work);

    /**
     * Runs the work as if nobody had begun anything: others see at once what it stores, and it stays whatever becomes of the
     * unit of work around it. For what the outside world will not take back. It does not see what that unit has stored, and
     * cannot change what that unit holds.
     */
    <T> Either<Failure, T> apart(Supplier<Either<Failure, T>> work);

    /**
     * Does it once it is certain that everything stays which this thread has stored so far, and never when that is taken
     * back. Right true when it was done at once, since nothing was left open.
     *
     * @failure 20060 nobody can say what is open
     */
    Either<Failure, Boolean> afterwards(Runnable deed);
}
