package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.connection.Announcement;
import io.liaison.domain.connection.AnnouncementKind;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.Delivery;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeliverAnnouncementsTest {
    private static final ProviderUnreachable AWAY =
            new ProviderUnreachable("events.example.com", Obstacle.TIMED_OUT, Duration.ofSeconds(5));
    private final Workbench bench = new Workbench();

    @Test
    void a_break_and_the_healing_after_it_are_told() {
        var connection = broken();
        bench.provider.mend();
        check(connection);

        deliver();

        assertThat(bench.provider.listener().heard())
                .extracting(Announcement::kind)
                .containsExactly(AnnouncementKind.BROKE, AnnouncementKind.HEALED);
        var broke = bench.provider.listener().heard().head();
        assertThat(broke.why().get().code()).isEqualTo(ErrorCode.PROVIDER_REFUSED);
        assertThat(broke.data().get("name")).contains("Ledger");
        assertThat(broke.data().get("folder")).contains("Shared");
        assertThat(broke.data().get("status")).contains("disconnected");
    }

    @Test
    void a_reconnection_of_what_was_broken_is_told_as_a_healing() {
        var connection = broken();
        bench.provider.mend();
        bench.liaison
                .connections()
                .reconnectConnection()
                .reconnect(new ReconnectConnection.Command(bench.admin, connection.id(), Workbench.machine()))
                .get();

        deliver();

        assertThat(bench.provider.listener().heard())
                .extracting(Announcement::kind)
                .containsExactly(AnnouncementKind.BROKE, AnnouncementKind.HEALED);
    }

    @Test
    void being_refused_again_is_no_news() {
        var connection = broken();
        check(connection);

        deliver();

        assertThat(bench.provider.listener().heard()).hasSize(1);
    }

    @Test
    void what_is_not_heard_is_told_again_under_the_same_id() {
        broken();
        bench.provider.listener().trouble(AWAY);
        assertThat(deliver().of("delayed")).isEqualTo(1);
        assertThat(deliver().counts()).isEmpty();

        bench.provider.listener().mend();
        bench.clock.pass(Duration.ofSeconds(10));

        assertThat(deliver().of("delivered")).isEqualTo(1);
        assertThat(deliver().counts()).isEmpty();
    }

    @Test
    void what_nobody_has_heard_for_a_day_is_given_up() {
        broken();
        bench.provider.listener().trouble(AWAY);

        bench.clock.pass(Delivery.LIFE);

        assertThat(deliver().of("given-up")).isEqualTo(1);
        assertThat(deliver().counts()).isEmpty();
    }

    private Connection broken() {
        var connection = bench.machineConnection("Ledger");
        bench.provider.troubleAtApi(new ProviderRefused("403", new ProviderMessage("suspended")));
        check(connection);
        return connection;
    }

    private void check(Connection connection) {
        bench.liaison
                .connections()
                .checkConnection()
                .check(new CheckConnection.Command(bench.admin, connection.id()))
                .get();
    }

    private Made deliver() {
        return bench.liaison.upkeep().deliverAnnouncements().deliver().get();
    }
}
