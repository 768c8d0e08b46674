package io.liaison.persistence.event;

import static io.liaison.application.fixture.EventPremises.event;
import static io.liaison.application.fixture.EventPremises.toBe;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.EventPremises;
import io.liaison.application.port.outbound.ReceivedEvents;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.HookNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.ReceivedEvent;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcurrentReceiptsTest {
    private static final int MANY = 60;
    private EventPremises premises;
    private ReceivedEvents received;
    private EventTrigger trigger;

    @BeforeEach
    void furnish() {
        premises = EventPremises.in(TestStorage.empty());
        received = premises.events().received();
        trigger = premises.triggerOf(premises.hooked(premises.connected(1), 1));
    }

    @Test
    void whoever_comes_late_with_the_same_stores_nothing() {
        var late =
                Races.late(premises.storage().unitOfWork(), () -> add(event(trigger, 1, NOON)), () -> add(again(2, 1)));

        assertThat(late).isEqualTo(Either.right(List.empty()));
        assertThat(count("received_events")).isEqualTo(1);
        assertThat(count("event_deliveries")).isEqualTo(1);
    }

    @Test
    void whoever_comes_late_stores_it_when_the_first_has_taken_it_back() {
        var second = new CompletableFuture<Either<Failure, Seq<ReceivedEvent>>>();

        var first = premises.storage()
                .unitOfWork()
                .run(() -> add(event(trigger, 1, NOON)).flatMap(added -> {
                    Thread.startVirtualThread(() -> second.complete(add(again(2, 1))));
                    Races.untilSomebodyWaits();
                    return Either.<Failure, Integer>left(new StorageUnavailable(Duration.ofSeconds(1)));
                }));

        assertThat(first.isLeft()).isTrue();
        assertThat(second.join().get()).hasSize(1);
        assertThat(count("received_events")).isEqualTo(1);
    }

    @Test
    void whoever_is_numbered_later_is_not_seen_sooner() {
        var received =
                Races.late(premises.storage().unitOfWork(), () -> add(event(trigger, 1, NOON)), () -> receive(2));

        assertThat(received).isEqualTo(Either.right(true));
        assertThat(premises.events().received().lastOf(trigger.feed()).get().map(ReceivedEvent::id))
                .contains(event(trigger, 2, NOON).id());
    }

    @Test
    void what_happens_elsewhere_waits_for_nobody() {
        var other = premises.triggerOf(premises.hooked(premises.connected(2), 2));

        var beside = premises.storage()
                .unitOfWork()
                .run(() -> add(event(trigger, 1, NOON))
                        .flatMap(added -> Races.start(() -> received.receive(toBe(other, event(other, 2, NOON))))
                                .join()));

        assertThat(beside).isEqualTo(Either.right(true));
    }

    @Test
    void two_that_bring_the_same_in_opposite_order_store_each_once() {
        var forth = List.range(0, MANY).map(number -> event(trigger, number, NOON));
        var back = forth.reverse().map(event -> again(MANY, number(event)));

        var both = List.of(
                        Races.start(() -> add(forth.toJavaArray(ReceivedEvent[]::new))),
                        Races.start(() -> add(back.zipWithIndex((event, at) -> numbered(event, 2L * MANY + at))
                                .toJavaArray(ReceivedEvent[]::new))))
                .map(CompletableFuture::join);

        assertThat(both).allMatch(Either::isRight);
        assertThat(count("received_events")).isEqualTo(MANY);
    }

    @Test
    void of_many_that_receive_the_same_at_once_one_is_told_that_it_is_new() {
        var outcomes = List.range(0, MANY)
                .map(number -> Races.start(() -> received.receive(toBe(trigger, again(number, 1)))))
                .map(CompletableFuture::join);

        assertThat(outcomes.count(Either.right(true)::equals)).isEqualTo(1);
        assertThat(outcomes.count(Either.right(false)::equals)).isEqualTo(MANY - 1);
        assertThat(count("received_events")).isEqualTo(1);
        assertThat(count("event_deliveries")).isEqualTo(1);
    }

    @Test
    void what_is_received_for_a_feed_that_is_gone_spoils_nothing_else() {
        var gone = premises.hooked(premises.connected(2), 2);
        var former = premises.triggerOf(gone);
        premises.events().triggers().remove(former).get();

        var outcomes = List.range(0, MANY)
                .map(number -> Races.start(() ->
                        received.receive(number % 3 == 0 ? toBe(former, event(former, number, NOON)) : one(number))))
                .map(CompletableFuture::join);

        assertThat(outcomes.count(Either.left(new HookNotFound())::equals)).isEqualTo(MANY / 3);
        assertThat(outcomes.count(Either.right(true)::equals)).isEqualTo(MANY - MANY / 3);
        assertThat(count("received_events")).isEqualTo(MANY - MANY / 3);
    }

    @Test
    void what_the_database_refuses_spoils_nothing_else() {
        var taken = event(trigger, 1, NOON);
        add(taken).get();

        var outcomes = List.range(1, MANY)
                .map(number -> Races.start(() -> number % 10 == 1
                        ? received.receive(toBe(trigger, event(trigger, 1, List.of("other-" + number), NOON)))
                        : received.receive(one(number))))
                .map(CompletableFuture::join);

        assertThat(outcomes.count(Either::isLeft)).isEqualTo(MANY / 10);
        assertThat(outcomes.count(Either.right(true)::equals)).isEqualTo(MANY - 1 - MANY / 10);
    }

    @Test
    void what_is_received_stays_although_the_work_around_it_is_taken_back() {
        var refused = premises.storage()
                .unitOfWork()
                .run(() -> received.receive(one(1))
                        .flatMap(done -> Either.<Failure, Integer>left(new StorageUnavailable(Duration.ofSeconds(1)))));

        assertThat(refused.isLeft()).isTrue();
        assertThat(count("received_events")).isEqualTo(1);
    }

    private ReceivedEvents.Received one(long number) {
        return toBe(trigger, event(trigger, number, NOON));
    }

    private Either<Failure, Boolean> receive(long number) {
        return received.receive(one(number));
    }

    private Either<Failure, Seq<ReceivedEvent>> add(ReceivedEvent... events) {
        return received.add(List.of(events).map(event -> toBe(trigger, event)));
    }

    /** The same once more, under a number of its own. */
    private ReceivedEvent again(long number, long sighting) {
        return event(trigger, 1_000 + number, List.of("sighting-" + sighting), NOON);
    }

    private ReceivedEvent numbered(ReceivedEvent event, long number) {
        return event(trigger, 1_000 + number, event.sightings(), NOON);
    }

    private static long number(ReceivedEvent event) {
        return Long.parseLong(event.sightings().head().replace("sighting-", ""));
    }

    private static int count(String table) {
        return TestStorage.database()
                .ask(sql -> sql.fetchCount(sql.select().from(table)))
                .get();
    }
}
