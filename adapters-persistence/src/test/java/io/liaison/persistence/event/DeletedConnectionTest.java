package io.liaison.persistence.event;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.EventPremises;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeletedConnectionTest {
    private static final Instant LONG_AGO = NOON.minus(Duration.ofDays(99));
    private static final int MANY = 25;
    private EventPremises premises;
    private Storage storage;
    private Connection connection;
    private EventTrigger trigger;

    @BeforeEach
    void furnish() {
        premises = EventPremises.in(TestStorage.empty());
        storage = premises.storage();
        connection = premises.connected(1);
        trigger = premises.triggerOf(premises.polled(connection, 1));
        List.range(0, MANY).forEach(number -> premises.received(trigger, number));
    }

    @Test
    void what_was_received_through_it_is_gone_at_once_and_taken_away_soon() {
        premises.hooked(connection, 2);
        storage.vault()
                .keep(SecretOwner.connection(TENANT, connection.id()), SecretPurpose.DELIVERY_KEY, new Secret("key"))
                .get();
        storage.events().feeds().claim(false, 9, Duration.ofMinutes(1), NOON).get();

        storage.connections().remove(connection).get();

        assertThat(storage.events().received().lastOf(trigger.feed())).isEqualTo(Either.right(Option.none()));
        assertThat(storage.events()
                        .deliveries()
                        .of(trigger.id(), Option.none(), new PageRequest(9, Option.none()))
                        .get()
                        .items())
                .isEmpty();
        assertThat(left("event_feeds", "event_triggers", "event_turns", "secrets"))
                .isZero();
        assertThat(forgotten()).isPositive();
        assertThat(left("received_events", "event_deliveries", "event_sightings", "event_remains"))
                .isZero();
    }

    @Test
    void what_others_have_received_stays() {
        var other = premises.triggerOf(premises.polled(premises.connected(2), 2));
        premises.received(other, 1_000);

        storage.connections().remove(connection).get();

        assertThat(forgotten()).isPositive();
        assertThat(left("received_events", "event_deliveries", "event_sightings"))
                .isEqualTo(3);
    }

    @Test
    void what_a_trigger_leaves_behind_goes_and_the_events_of_its_feed_stay() {
        var other = EventPremises.trigger(EventPremises.feed(connection, 1, EventMode.POLLING), 9);
        storage.events().triggers().add(other).get();

        storage.events().triggers().remove(trigger).get();

        assertThat(forgotten()).isPositive();
        assertThat(left("received_events")).isEqualTo(MANY);
        assertThat(left("event_deliveries", "event_remains")).isZero();
    }

    @Test
    void no_more_is_taken_away_at_once_than_is_wanted() {
        storage.connections().remove(connection).get();

        assertThat(storage.events().received().forget(LONG_AGO, LONG_AGO, 10)).isEqualTo(Either.right(10));
        assertThat(left("received_events", "event_deliveries")).isEqualTo(2 * (MANY - 10));
    }

    /** As a round does it: as long as there is as much as it may be. */
    private int forgotten() {
        var all = 0;
        for (var some = 1; some > 0; all += some) {
            some = storage.events().received().forget(LONG_AGO, LONG_AGO, 10).get();
        }
        return all;
    }

    private static int left(String... tables) {
        return List.of(tables)
                .map(table -> TestStorage.database()
                        .ask(sql -> sql.fetchCount(sql.select().from(table)))
                        .get())
                .sum()
                .intValue();
    }
}
