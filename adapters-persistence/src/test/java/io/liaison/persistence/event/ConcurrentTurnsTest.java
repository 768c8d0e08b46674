package io.liaison.persistence.event;

import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.EventPremises;
import io.liaison.application.port.outbound.Feeds;
import io.liaison.application.port.outbound.Feeds.Turn;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.Feed;
import io.liaison.domain.trigger.FeedProgress;
import io.liaison.domain.trigger.Hook;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcurrentTurnsTest {
    private static final Duration TERM = Duration.ofMinutes(2);
    private static final Instant NEXT = NOON.plus(Duration.ofMinutes(5));
    private static final int CONNECTIONS = 12;
    private static final int CLAIMERS = 8;
    private EventPremises premises;
    private Feeds feeds;

    @BeforeEach
    void furnish() {
        premises = EventPremises.in(TestStorage.empty());
        feeds = premises.events().feeds();
    }

    @Test
    void however_many_claim_at_once_a_connection_is_asked_by_one() {
        for (var number = 1; number <= CONNECTIONS; number++) {
            var connection = premises.connected(number);
            premises.polled(connection, number);
            fail(premises.polled(connection, 100L + number));
        }

        var claimers = List.range(0, CLAIMERS)
                .map(number -> Races.start(
                        () -> feeds.claim(number % 2 == 0, 3, TERM, NEXT).get()));
        var turns = claimers.flatMap(CompletableFuture::join);

        assertThat(turns).isNotEmpty();
        assertThat(turns.map(turn -> turn.connection().id())).doesNotHaveDuplicates();
    }

    @Test
    void whoever_claims_waits_for_nobody_who_ends_a_turn() {
        var first = premises.polled(premises.connected(1), 1);
        premises.polled(premises.connected(2), 2);
        var ours =
                claimed(NOON).find(turn -> turn.feed().id().equals(first.id())).get();

        var meanwhile = premises.storage()
                .unitOfWork()
                .run(() -> feeds.finish(ours, first.progress(), NEXT)
                        .map(done -> Races.start(() -> claimed(NOON.plus(TERM))).join()))
                .get();

        assertThat(meanwhile).extracting(turn -> turn.connection().number()).containsExactly(2L);
    }

    @Test
    void of_many_turns_that_end_at_once_each_ends_where_nobody_has_overtaken_it() {
        for (var number = 1; number <= CONNECTIONS; number++) {
            premises.polled(premises.connected(number), number);
        }
        var overtaken = claimed(CONNECTIONS, NOON);
        var ours = claimed(CONNECTIONS, NOON.plus(TERM));

        var ends = overtaken
                .appendAll(ours)
                .map(turn -> Races.start(() -> feeds.finish(turn, reached(turn), NEXT)))
                .map(CompletableFuture::join);

        assertThat(ends.take(CONNECTIONS)).containsOnly(Either.right(false));
        assertThat(ends.drop(CONNECTIONS)).hasSize(CONNECTIONS).containsOnly(Either.right(true));
        assertThat(claimed(CONNECTIONS, NEXT).map(turn -> turn.feed().progress().cursor()))
                .containsExactlyInAnyOrderElementsOf(
                        ours.map(turn -> reached(turn).cursor()));
    }

    @Test
    void whoever_joins_keeps_a_feed_from_being_removed() {
        var feed = premises.polled(premises.connected(1), 1);
        var joiner = EventPremises.trigger(feed, 2);

        var removed = Races.late(
                premises.storage().unitOfWork(),
                () -> feeds.join(feed, Option.none())
                        .flatMap(joined -> premises.events().triggers().add(joiner)),
                () -> premises.events().triggers().remove(premises.triggerOf(feed)));

        assertThat(removed.isRight()).isTrue();
        assertThat(premises.events().triggers().enabledOn(feed.id())).isEqualTo(Either.right(List.of(joiner)));
    }

    @Test
    void whoever_joins_what_is_being_removed_begins_anew() {
        var feed = premises.polled(premises.connected(1), 1);

        var joined = Races.late(
                premises.storage().unitOfWork(),
                () -> premises.events().triggers().remove(premises.triggerOf(feed)),
                () -> feeds.join(feed, Option.<Hook>none()));

        assertThat(joined.get().isNew()).isTrue();
    }

    @Test
    void a_feed_keeps_its_turns_when_one_stops_waiting_while_another_begins() {
        var feed = premises.polled(premises.connected(1), 1);
        var other = premises.events()
                .triggers()
                .add(enabled(EventPremises.trigger(feed, 2), false))
                .get();

        var adjusted = Races.late(
                premises.storage().unitOfWork(),
                () -> adjusted(feed, enabled(other, true)),
                () -> adjusted(feed, enabled(premises.triggerOf(feed), false)));

        assertThat(adjusted.isRight()).isTrue();
        assertThat(claimed(NOON)).hasSize(1);
    }

    /** As a use case does it: the second has changed its trigger before it waits for the feed. */
    private Either<Failure, EventTrigger> adjusted(Feed feed, EventTrigger changed) {
        return premises.storage()
                .unitOfWork()
                .run(() -> premises.events()
                        .triggers()
                        .update(changed)
                        .flatMap(updated -> feeds.adjust(feed.id(), FeedProgress.startedAt(Option.none(), NOON), NOON)
                                .map(done -> updated)));
    }

    private void fail(Feed feed) {
        TestStorage.database()
                .ask(sql -> sql.execute(
                        "update event_feeds set failures = 1 where id = {0}",
                        feed.id().value()))
                .get();
    }

    private Seq<Turn> claimed(Instant now) {
        return claimed(9, now);
    }

    private Seq<Turn> claimed(int most, Instant now) {
        return feeds.claim(false, most, TERM, now).get();
    }

    private static FeedProgress reached(Turn turn) {
        return turn.feed()
                .progress()
                .succeeded(Option.some(turn.fence() + " of " + turn.feed().id()), NOON);
    }

    private static EventTrigger enabled(EventTrigger trigger, boolean enabled) {
        var wish = trigger.wish();
        return trigger.edit(
                new EventTrigger.Wish(wish.name(), wish.filter(), wish.target(), wish.payload(), enabled),
                Option.none(),
                NOON);
    }
}
