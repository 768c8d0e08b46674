package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.EventsEndpoint;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.Outbox;
import io.liaison.domain.connection.Announcement;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

/** Writes down what others are to be told, where there is anybody to tell. */
final class Herald {
    private final Outbox outbox;
    private final Option<EventsEndpoint> audience;
    private final Ids ids;
    private final InstantSource clock;

    Herald(Outbox outbox, Option<EventsEndpoint> audience, Ids ids, InstantSource clock) {
        this.outbox = outbox;
        this.audience = audience;
        this.ids = ids;
        this.clock = clock;
    }

    /** The change, unchanged, when what there is to tell of it is written down; belongs in its unit of work. */
    Either<Failure, StatusChange> announce(StatusChange change, ConnectionView former) {
        return audience.flatMap(listening -> change.kind())
                .map(kind -> outbox.put(Announcement.of(ids.next(), kind, former.with(change.after()), clock.instant()))
                        .map(written -> change))
                .getOrElse(() -> Either.right(change));
    }
}
