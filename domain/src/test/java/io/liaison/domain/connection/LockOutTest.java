package io.liaison.domain.connection;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockOutTest {
    private static final CheckPeriod HOURLY = CheckPeriod.DEFAULT;
    private static final Diagnosis REVOKED =
            Diagnosis.of(new GrantRejected("invalid_grant", new ProviderMessage("revoked")));

    @Test
    void five_refusals_over_an_hour_lock_it_out_for_the_last_reason() {
        var connection = refused(aConnection().build(), NOON, 4);

        var locked = connection.disconnect(REVOKED, NOON.plus(Duration.ofHours(1)));

        assertThat(status(locked).isLockedOut()).isTrue();
        assertThat(status(locked).diagnosis().parameters().get("cause")).contains(ErrorCode.GRANT_REJECTED.title());
        assertThat(status(locked).diagnosis().providerMessage()).isEqualTo(REVOKED.providerMessage());
        assertThat(status(locked).since()).isEqualTo(NOON);
    }

    @Test
    void many_refusals_in_a_short_time_do_not() {
        assertThat(status(refused(aConnection().build(), NOON, 100)).isLockedOut())
                .isFalse();
    }

    @Test
    void few_refusals_in_a_long_time_do_not() {
        var connection = refused(aConnection().build(), NOON, 3);

        assertThat(status(connection.disconnect(REVOKED, NOON.plus(Duration.ofDays(9))))
                        .isLockedOut())
                .isFalse();
    }

    @Test
    void a_confirmation_begins_anew() {
        var healed = refused(aConnection().build(), NOON, 4).confirm(NOON.plusSeconds(1));

        var broken = healed.disconnect(REVOKED, NOON.plus(Duration.ofDays(1)));

        assertThat(broken.status()).isEqualTo(new Disconnected(REVOKED, NOON.plus(Duration.ofDays(1)), 1));
    }

    @Test
    void what_is_broken_is_asked_about_ever_more_seldom() {
        var once = refused(aConnection().build(), NOON, 1);
        var thrice = refused(aConnection().build(), NOON, 3);

        assertThat(once.isWorthChecking(HOURLY, NOON.plus(Duration.ofHours(1)))).isTrue();
        assertThat(thrice.isWorthChecking(HOURLY, NOON.plus(Duration.ofHours(3))))
                .isFalse();
        assertThat(thrice.isWorthChecking(HOURLY, NOON.plus(Duration.ofHours(4))))
                .isTrue();
    }

    @Test
    void what_is_locked_out_or_was_never_connected_is_not_asked_about() {
        var locked = refused(aConnection().build(), NOON, 4).disconnect(REVOKED, NOON.plus(Duration.ofHours(1)));
        var never = aConnection().pending().disconnect(REVOKED, NOON);

        assertThat(locked.isWorthChecking(HOURLY, NOON.plus(Duration.ofDays(99))))
                .isFalse();
        assertThat(never.isWorthChecking(HOURLY, NOON.plus(Duration.ofDays(99))))
                .isFalse();
    }

    private static Connection refused(Connection connection, Instant at, int times) {
        var broken = connection;
        for (var time = 0; time < times; time++) {
            broken = broken.disconnect(REVOKED, at);
        }
        return broken;
    }

    private static Disconnected status(Connection connection) {
        return (Disconnected) connection.status();
    }
}
