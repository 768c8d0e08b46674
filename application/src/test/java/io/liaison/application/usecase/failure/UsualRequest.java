package io.liaison.application.usecase.failure;

import io.liaison.application.fixture.Workbench;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.util.function.Consumer;
import java.util.function.Function;

/** A request that nothing is wrong with: what has to be there first, and then the request itself, by an actor. */
public record UsualRequest(Class<?> port, Function<Workbench, Function<Actor, Either<Failure, ?>>> preparation) {

    static UsualRequest to(Class<?> port, Function<Workbench, Function<Actor, Either<Failure, ?>>> preparation) {
        return new UsualRequest(port, preparation);
    }

    public Function<Actor, Either<Failure, ?>> preparedOn(Workbench bench) {
        return preparation.apply(bench);
    }

    /** The same request, and something that befalls between its preparation and itself. */
    Function<Workbench, Either<Failure, ?>> after(Consumer<Workbench> mishap) {
        return by(bench -> {
            mishap.accept(bench);
            return bench.admin;
        });
    }

    /** The same request, by somebody who may be found only now. */
    Function<Workbench, Either<Failure, ?>> by(Function<Workbench, Actor> actor) {
        return bench -> {
            var request = preparedOn(bench);
            return request.apply(actor.apply(bench));
        };
    }

    @Override
    public String toString() {
        return port.getSimpleName();
    }
}
