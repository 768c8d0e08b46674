package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.Ids;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.trigger.Feed;
import io.liaison.domain.trigger.FoundItem;
import io.liaison.domain.trigger.ReceivedEvent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

/** What a turn of a feed would find on its first page, without being one. */
final class Outlook {
    private final Occasions occasions;
    private final FeedQuestions questions;
    private final Ids ids;
    private final InstantSource clock;

    Outlook(Occasions occasions, FeedQuestions questions, Ids ids, InstantSource clock) {
        this.occasions = occasions;
        this.questions = questions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nothing of what is posted, which cannot be asked for. */
    Either<Failure, Seq<ReceivedEvent>> of(Connection connection, Feed feed) {
        return Connectedness.of(connection, clock.instant())
                .flatMap(connected -> occasions.of(connected, feed.occasion().event()))
                .flatMap(event -> event.mode() == EventMode.POLLING
                        ? questions
                                .page(connection, feed, event, Option.none())
                                .map(page -> page.inOrder().map(item -> event(feed, item)))
                        : Either.right(List.empty()));
    }

    private ReceivedEvent event(Feed feed, FoundItem item) {
        return item.received(feed, new EventId(ids.next()), clock.instant());
    }
}
