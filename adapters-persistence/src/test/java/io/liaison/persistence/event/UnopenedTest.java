package io.liaison.persistence.event;

import static io.liaison.application.fixture.EventPremises.feed;
import static io.liaison.application.fixture.EventPremises.hook;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.EventPremises;
import io.liaison.application.port.outbound.Deliveries.Queue;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.trigger.Registration;
import io.liaison.persistence.TestStorage;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What does not open holds up nothing else. */
class UnopenedTest {
    private static final Duration TERM = Duration.ofMinutes(2);
    private EventPremises premises;

    @BeforeEach
    void furnish() {
        premises = EventPremises.in(TestStorage.empty());
    }

    @Test
    void a_queue_with_an_event_that_does_not_open_is_left_alone_for_the_term() {
        var broken = premises.triggerOf(premises.polled(premises.connected(1), 1));
        var sound = premises.triggerOf(premises.polled(premises.connected(2), 2));
        premises.received(broken, 1);
        premises.received(sound, 2);
        change("update received_events set body = '\\x00' where feed_id = '" + broken.feed() + "'");

        var claimed =
                premises.events().deliveries().claim(false, 9, 9, TERM, NOON).get();

        assertThat(claimed.map(Queue::trigger)).containsExactly(sound);
    }

    @Test
    void a_hook_that_does_not_open_is_left_alone_for_the_term() {
        for (var number = 1; number <= 2; number++) {
            premises.awaited(
                    feed(premises.connected(number), number, EventMode.WEBHOOK),
                    Option.some(hook(number, Registration.Wanted.from(NOON))));
        }
        change("update event_feeds set hook_key = '\\x00' where cursor = 'cursor-1'");

        var claimed =
                premises.events().feeds().claimRegistrations(9, TERM, NOON).get();

        assertThat(claimed.map(listening -> listening.hook().address().reveal()))
                .containsExactly("address-2");
    }

    private static void change(String statement) {
        TestStorage.database().ask(sql -> sql.execute(statement)).get();
    }
}
