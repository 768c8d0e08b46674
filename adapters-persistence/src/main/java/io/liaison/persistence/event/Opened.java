package io.liaison.persistence.event;

import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** What has been taken for others to work on, as far as it opens: what does not must not hold up the rest. */
final class Opened {
    private static final Logger LOG = System.getLogger(Opened.class.getName());

    private Opened() {}

    static <T> Seq<T> of(Seq<Either<Failure, T>> taken) {
        return taken.flatMap(Opened::unlessSealed);
    }

    private static <T> Option<T> unlessSealed(Either<Failure, T> opened) {
        return opened.peekLeft(why ->
                        LOG.log(Level.WARNING, "Left alone, since it does not open: {0}", ErrorCatalogue.codeOf(why)))
                .toOption();
    }
}
