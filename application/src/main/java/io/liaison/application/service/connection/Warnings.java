package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.KnownEnds;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.connection.Ending;
import io.liaison.domain.connection.Notice;
import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.InstantSource;

/** Notes and tells that something ends soon. */
public final class Warnings {
    private final UnitOfWork unitOfWork;
    private final KnownEnds ends;
    private final Herald herald;
    private final News news;
    private final InstantSource clock;

    Warnings(UnitOfWork unitOfWork, KnownEnds ends, Herald herald, News news, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.ends = ends;
        this.herald = herald;
        this.news = news;
        this.clock = clock;
    }

    /** What was warned of, at most so many of each kind. */
    public Either<Failure, Seq<Ending>> give(Notice notice, int most) {
        return unitOfWork
                .run(() -> ends.take(notice, most, clock.instant()).flatMap(this::announced))
                .map(given -> given.map(this::told));
    }

    private Either<Failure, Seq<Ending>> announced(Seq<Ending> taken) {
        return taken.foldLeft(
                Either.<Failure, Seq<Ending>>right(List.empty()),
                (done, next) -> done.flatMap(earlier -> herald.announce(next).map(earlier::append)));
    }

    /** Events are about connections; who wants to know of keys is told outside. */
    private Ending told(Ending ending) {
        return switch (ending) {
            case Ending.OfKey key -> key;
            case Ending.OfConnection it ->
                news.tell(
                        new ConnectionEvent.EndsSoon(it.tenant(), it.connection(), it.end(), clock.instant()), ending);
        };
    }
}
