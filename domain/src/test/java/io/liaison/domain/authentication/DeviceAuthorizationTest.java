package io.liaison.domain.authentication;

import static io.liaison.domain.fixture.AuthorizationBuilder.anAuthorization;
import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceAuthorizationTest {

    @ParameterizedTest
    @CsvSource({"0, PT5S", "1, PT10S", "2, PT20S", "3, PT40S", "4, PT1M", "40, PT1M"})
    void the_pause_doubles_with_each_question_that_was_not_answered(int unanswered, Duration pause) {
        assertThat(asked(unanswered, Duration.ofSeconds(5)).pause(Duration.ZERO))
                .isEqualTo(pause);
    }

    @Test
    void the_pause_is_never_shorter_than_the_provider_asks_for() {
        var patient = asked(3, Duration.ofMinutes(2));

        assertThat(patient.pause(Duration.ZERO)).isEqualTo(Duration.ofMinutes(2));
        assertThat(asked(0, Duration.ofSeconds(5)).pause(Duration.ofMinutes(9))).isEqualTo(Duration.ofMinutes(9));
    }

    @Test
    void each_reproach_makes_it_five_seconds_slower_for_good() {
        var twice = asked(2, Duration.ofSeconds(5)).slower().asking().slower();

        assertThat(twice.answered().pause(Duration.ZERO)).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void only_a_question_before_the_present_one_can_have_missed_its_answer() {
        var fresh = asked(0, Duration.ofSeconds(5));

        assertThat(fresh.asking().hasMissedAnAnswer()).isFalse();
        assertThat(fresh.asking().asking().hasMissedAnAnswer()).isTrue();
        assertThat(fresh.asking().answered().asking().hasMissedAnAnswer()).isFalse();
    }

    @Test
    void it_is_over_at_its_end() {
        var authorization = asked(0, Duration.ofSeconds(5));

        assertThat(authorization.isOver(NOON)).isFalse();
        assertThat(authorization.isOver(NOON.plus(PendingAuthorization.LIFETIME)))
                .isTrue();
    }

    private static DeviceAuthorization asked(int unanswered, Duration interval) {
        var consent = anAuthorization(aConnection().pending()).build();
        return new DeviceAuthorization(consent, new Secret("device-code"), interval, unanswered);
    }
}
