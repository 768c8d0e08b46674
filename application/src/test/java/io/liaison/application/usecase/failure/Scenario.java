package io.liaison.application.usecase.failure;

import io.liaison.application.fixture.Workbench;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.vavr.control.Either;
import java.util.function.Function;

/** How one use case comes to answer one failure, from a fresh workbench to its answer. */
public record Scenario(Class<?> port, Class<? extends Failure> leaf, Function<Workbench, Either<Failure, ?>> story) {

    static Scenario of(Class<?> port, Class<? extends Failure> leaf, Function<Workbench, Either<Failure, ?>> story) {
        return new Scenario(port, leaf, story);
    }

    public Either<Failure, ?> playedOn(Workbench bench) {
        return story.apply(bench);
    }

    /** What an answer is: a list of one fault stands for that fault. */
    public static Class<? extends Failure> kindOf(Failure failure) {
        return failure instanceof InvalidFields faults && faults.errors().size() == 1
                ? faults.errors().head().why().getClass()
                : failure.getClass();
    }

    @Override
    public String toString() {
        return port.getSimpleName() + ": " + leaf.getSimpleName();
    }
}
