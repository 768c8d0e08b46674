package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.ReceivedEvents;
import io.liaison.application.port.outbound.Triggers;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.trigger.Feed;
import io.liaison.domain.trigger.FoundItem;
import io.liaison.domain.trigger.FoundPage;
import io.liaison.domain.trigger.ReceivedEvent;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.InstantSource;

/** Stores what a page tells: what is new with all who want it, and what was there already as known. */
final class Intake {
    private final Triggers triggers;
    private final ReceivedEvents received;
    private final Matching matching;
    private final Ids ids;
    private final InstantSource clock;

    Intake(Triggers triggers, ReceivedEvents received, Matching matching, Ids ids, InstantSource clock) {
        this.triggers = triggers;
        this.received = received;
        this.matching = matching;
        this.ids = ids;
        this.clock = clock;
    }

    /** How much was new. */
    Either<Failure, Integer> of(Feed feed, FoundPage page) {
        var items = page.inOrder();
        var news = items.filter(feed.progress()::isNews);
        return remembered(feed, items.reject(feed.progress()::isNews)).flatMap(done -> added(feed, news));
    }

    private Either<Failure, Integer> remembered(Feed feed, Seq<FoundItem> known) {
        return known.isEmpty() ? Either.right(0) : received.remember(known.map(item -> event(feed, item)));
    }

    private Either<Failure, Integer> added(Feed feed, Seq<FoundItem> news) {
        return news.isEmpty()
                ? Either.right(0)
                : triggers.enabledOn(feed.id())
                        .map(waiting -> news.map(item -> matching.of(event(feed, item), waiting)))
                        .flatMap(received::add)
                        .map(Seq::size);
    }

    private ReceivedEvent event(Feed feed, FoundItem item) {
        return item.received(feed, new EventId(ids.next()), clock.instant());
    }
}
