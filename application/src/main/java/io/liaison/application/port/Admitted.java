package io.liaison.application.port;

import io.liaison.domain.access.Standing;
import java.util.function.Function;

/** Something that an actor may see, and the actor's standing where it is. */
public record Admitted<T>(T subject, Standing standing) {

    public <R> Admitted<R> map(Function<T, R> change) {
        return new Admitted<>(change.apply(subject), standing);
    }

    /** As whoever asked is told of it: with what it may do there. */
    public Permitted<T> permitted() {
        return new Permitted<>(subject, standing.permissions());
    }
}
