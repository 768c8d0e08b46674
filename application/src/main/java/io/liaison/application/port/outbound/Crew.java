package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/** Has things done side by side that mostly wait for others, so that one of them that hangs holds up none. */
@FunctionalInterface
public interface Crew {

    /**
     * What came of each, in their order, once all are done; or the first failure, once all are done all the same. Each stands
     * by itself: a unit of work that is open around the call does not reach them.
     *
     * @failure any what the work itself answers
     */
    <T, R> Either<Failure, Seq<R>> each(Seq<T> tasks, Function<? super T, Either<Failure, R>> work);
}
