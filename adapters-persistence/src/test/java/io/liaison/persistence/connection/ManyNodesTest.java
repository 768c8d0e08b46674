package io.liaison.persistence.connection;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.Lane;
import io.liaison.application.port.outbound.Checkups;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.connection.CheckPeriod;
import io.liaison.domain.connection.Connection;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several nodes take turns from one database, which decides who gets whose. */
class ManyNodesTest {
    private static final CheckPeriod HOURLY = CheckPeriod.DEFAULT;
    private static final Instant LATER = NOON.plus(HOURLY.every());
    private static final int MANY = 200;
    private static final int BATCH = 7;
    private Storage storage;
    private Checkups checkups;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        checkups = storage.checkups();
        List.range(0, MANY)
                .forEach(number -> storage.connections()
                        .add(aConnection()
                                .numbered(number)
                                .named("Ledger " + number)
                                .build())
                        .get());
        untilNothingIsDue(NOON);
    }

    @Test
    void whatever_nodes_take_at_once_each_connection_is_taken_once() {
        var nodes = List.fill(4, () -> Races.start(() -> untilNothingIsDue(LATER)));

        var taken = nodes.flatMap(CompletableFuture::join);

        assertThat(taken).hasSize(MANY);
        assertThat(HashSet.ofAll(taken)).hasSize(MANY);
    }

    /** A node that dies after it has taken its batch, and before it has asked about any of it. */
    @Test
    void what_a_node_has_taken_before_it_died_has_its_next_turn_and_is_not_left_out() {
        var lost = batch(LATER);

        var others = untilNothingIsDue(LATER);

        assertThat(lost).hasSize(BATCH);
        assertThat(others).hasSize(MANY - BATCH).doesNotContainAnyElementsOf(lost);
        assertThat(untilNothingIsDue(LATER.plus(HOURLY.every()))).hasSize(MANY).containsAll(lost);
    }

    @Test
    void what_somebody_is_changing_now_is_passed_over_and_taken_later() {
        var busy = aConnection().numbered(0).build();

        var meanwhile = storage.unitOfWork()
                .run(() -> storage.connections()
                        .locked(TENANT, busy.id())
                        .map(locked ->
                                Races.start(() -> untilNothingIsDue(LATER)).join()))
                .get();

        assertThat(meanwhile).hasSize(MANY - 1).extracting(Connection::id).doesNotContain(busy.id());
        assertThat(untilNothingIsDue(LATER)).extracting(Connection::id).containsExactly(busy.id());
    }

    private Seq<Connection> untilNothingIsDue(Instant now) {
        return Lane.all().flatMap(lane -> untilNothingIsDue(lane, now));
    }

    private Seq<Connection> untilNothingIsDue(Lane lane, Instant now) {
        var claim = checkups.claim(HOURLY, lane, BATCH, now).get();
        return claim.isFull() ? claim.due().appendAll(untilNothingIsDue(lane, now)) : claim.due();
    }

    private Seq<Connection> batch(Instant now) {
        return Lane.all()
                .flatMap(lane -> checkups.claim(HOURLY, lane, BATCH, now).get().due());
    }
}
