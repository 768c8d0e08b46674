package io.liaison.domain.trigger;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Conflict.TriggerNeedsConnection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.trigger.Registration.ByHand;
import io.liaison.domain.trigger.Registration.Registered;
import io.liaison.domain.trigger.Registration.Wanted;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {
    private static final Failure REFUSED = new ProviderRefused("500", ProviderMessage.NONE);

    @Test
    void is_spelled_as_it_always_was() {
        assertThat(List.of(new ByHand(), Wanted.from(NOON), Registered.until("s-1", Option.none(), NOON))
                        .map(Registration::key))
                .containsExactly("by-hand", "wanted", "registered");
    }

    @Test
    void where_somebody_enters_it_the_provider_is_never_told() {
        assertThat(new ByHand().turn()).isEmpty();
        assertThat(new ByHand().endsAt()).isEmpty();
        assertThat(new ByHand().failed(REFUSED, NOON)).isEqualTo(new ByHand());
    }

    @Test
    void what_is_wanted_is_told_at_once() {
        assertThat(Wanted.from(NOON).turn()).contains(NOON);
    }

    @ParameterizedTest
    @CsvSource({"0, PT1M", "1, PT2M", "5, PT32M", "6, PT1H", "500, PT1H"})
    void and_ever_more_seldom_while_that_fails(int failures, Duration pause) {
        assertThat(new Wanted(failures, NOON, Option.none()).failed(REFUSED, NOON))
                .isEqualTo(new Wanted(failures + 1, NOON.plus(pause), Option.some(Diagnosis.of(REFUSED))));
    }

    @Test
    void is_renewed_when_two_thirds_of_its_time_are_over() {
        var end = NOON.plus(Duration.ofDays(3));

        var known = Registered.until("s-1", Option.some(end), NOON);

        assertThat(known.endsAt()).contains(end);
        assertThat(known.turn()).contains(NOON.plus(Duration.ofDays(2)));
    }

    @Test
    void what_never_ends_is_never_renewed() {
        assertThat(Registered.until("s-1", Option.none(), NOON).turn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT-1H", "PT0S", "PT30S"})
    void what_is_as_good_as_over_is_not_renewed_without_end(Duration left) {
        assertThat(Registered.until("s-1", Option.some(NOON.plus(left)), NOON).turn())
                .contains(NOON.plus(Duration.ofMinutes(1)));
    }

    @Test
    void one_that_cannot_be_renewed_is_tried_again_soon_and_stays_what_it_is() {
        var end = NOON.plus(Duration.ofDays(3));

        assertThat(Registered.until("s-1", Option.some(end), NOON).failed(REFUSED, NOON))
                .isEqualTo(new Registered(
                        "s-1",
                        Option.some(end),
                        Option.some(NOON.plus(Duration.ofMinutes(2))),
                        Option.some(Diagnosis.of(REFUSED))));
    }

    @Test
    void while_the_connection_does_not_work_that_is_no_news() {
        var broken = new TriggerNeedsConnection(new ConnectionId(uuid(1)), "disconnected");

        assertThat(Wanted.from(NOON).failed(broken, NOON))
                .isEqualTo(new Wanted(1, NOON.plus(Duration.ofMinutes(1)), Option.none()));
        assertThat(Registered.until("s-1", Option.none(), NOON).failed(broken, NOON))
                .isEqualTo(new Registered(
                        "s-1", Option.none(), Option.some(NOON.plus(Duration.ofMinutes(2))), Option.none()));
    }
}
