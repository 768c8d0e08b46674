package io.liaison.application.service.trigger;

import io.liaison.application.service.shelf.Shelf;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.error.Conflict.EventNotUsable;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.trigger.FeedProgress;
import io.liaison.domain.trigger.PollCursor;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** What the connector of a connection says about an event, as it stands now. */
final class Occasions {
    private static final String CURSOR = "cursor";
    private final Shelf shelf;

    Occasions(Shelf shelf) {
        this.shelf = shelf;
    }

    /** An event that can be waited for. */
    Either<Failure, EventDefinition> of(Connection connection, String event) {
        var made = connection.placement();
        return shelf.byKey(made.tenant(), made.connector()).flatMap(connector -> of(connector, event));
    }

    private static Either<Failure, EventDefinition> of(Connector connector, String event) {
        return connector
                .event(event)
                .<Failure>toEither(() -> new InvalidArgument("event", Expectation.EVENT_OF_CONNECTOR))
                .flatMap(found -> found.lack()
                        .<Either<Failure, EventDefinition>>map(
                                lack -> Either.left(new EventNotUsable(connector.key(), event, lack)))
                        .getOrElse(() -> Either.right(found)));
    }

    /** Where a feed begins that is to find what happens from now on; with no cursor, its first answer is what is there already. */
    static FeedProgress fresh(Option<EventDefinition> event, Instant now) {
        return FeedProgress.startedAt(
                event.flatMap(EventDefinition::polling)
                        .filter(polling -> polling.request().placeholders().contains(CURSOR))
                        .flatMap(polling -> PollCursor.startingAt(now, polling.start())),
                now);
    }
}
