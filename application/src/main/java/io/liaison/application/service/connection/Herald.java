package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.EventsEndpoint;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.Outbox;
import io.liaison.domain.connection.Announcement;
import io.liaison.domain.connection.AnnouncementKind;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.Ending;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

/** Writes down what others are to be told, where there is anybody to tell. */
final class Herald {
    private final Connections connections;
    private final Outbox outbox;
    private final Option<EventsEndpoint> audience;
    private final Ids ids;
    private final InstantSource clock;

    Herald(Connections connections, Outbox outbox, Option<EventsEndpoint> audience, Ids ids, InstantSource clock) {
        this.connections = connections;
        this.outbox = outbox;
        this.audience = audience;
        this.ids = ids;
        this.clock = clock;
    }

    /** The end, unchanged, when what there is to tell of it is written down; belongs in the unit of work that notes it. */
    Either<Failure, Ending> announce(Ending ending) {
        return audience.isEmpty()
                ? Either.right(ending)
                : announcement(ending)
                        .fold(
                                failure -> failure instanceof ConnectionNotFound
                                        ? Either.right(ending)
                                        : Either.left(failure),
                                announcement -> outbox.put(announcement).map(written -> ending));
    }

    /** A connection that is gone meanwhile is none that anybody need hear of. */
    private Either<Failure, Announcement> announcement(Ending ending) {
        var now = clock.instant();
        return switch (ending) {
            case Ending.OfKey key -> Either.right(Announcement.of(ids.next(), key, now));
            case Ending.OfConnection it ->
                connections
                        .byId(it.tenant(), it.connection())
                        .map(view -> Announcement.of(ids.next(), AnnouncementKind.ENDS_SOON, view, now)
                                .ending(it.end()));
        };
    }

    /** The change, unchanged, when what there is to tell of it is written down; belongs in its unit of work. */
    Either<Failure, StatusChange> announce(StatusChange change, ConnectionView former) {
        return audience.flatMap(listening -> change.kind())
                .map(kind -> outbox.put(Announcement.of(ids.next(), kind, former.with(change.after()), clock.instant()))
                        .map(written -> change))
                .getOrElse(() -> Either.right(change));
    }
}
