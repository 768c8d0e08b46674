package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.FakeDevices;
import io.liaison.application.port.Connecting.CodeNeeded;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.HealthReport.Healthy;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.AuthorizationDenied;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A connection that is in force while another consent for it is awaited. */
class DeviceReconnectionTest {
    private static final ProviderUnreachable SILENCE =
            new ProviderUnreachable("auth.example.com", Obstacle.TIMED_OUT, Duration.ofSeconds(30));
    private final DeviceScene scene = new DeviceScene();
    private final Connection connection = scene.bench.deviceConnection("Inbox");

    @Test
    void the_former_grant_is_in_force_until_somebody_has_consented() {
        var before = scene.bench.token(connection).get();

        assertThat(scene.reconnect(connection).get()).isInstanceOf(CodeNeeded.class);

        assertThat(scene.bench.token(connection).get()).isEqualTo(before);
        assertThat(scene.check(connection).get()).isInstanceOf(Healthy.class);
    }

    @Test
    void the_new_grant_takes_the_place_of_the_former_one() {
        var before = scene.bench.token(connection).get();
        scene.reconnect(connection).get();
        scene.adaAllows();

        assertThat(scene.pollInTime().of("connected")).isEqualTo(1);

        assertThat(scene.bench.token(connection).get().access()).isNotEqualTo(before.access());
        assertThat(scene.bench.stored(connection).id()).isEqualTo(connection.id());
    }

    @Test
    void another_account_is_refused_given_back_and_changes_nothing() {
        var before = scene.bench.token(connection).get();
        scene.reconnect(connection).get();
        scene.graceAllows();

        assertThat(scene.pollInTime().of("refused")).isEqualTo(1);

        assertThat(scene.bench.token(connection).get()).isEqualTo(before);
        assertThat(scene.bench.stored(connection).status()).isInstanceOf(Connected.class);
        assertThat(scene.bench.provider.revocations()).hasSize(1);
    }

    @Test
    void a_check_is_about_what_is_in_force_when_the_new_consent_is_denied() {
        scene.reconnect(connection).get();
        scene.person.refuse(new AuthorizationDenied(ProviderMessage.NONE));
        scene.bench.clock.pass(FakeDevices.INTERVAL);

        assertThat(scene.check(connection).get()).isInstanceOf(Healthy.class);
        assertThat(scene.pollInTime().counts()).isEmpty();
    }

    @Test
    void a_check_is_about_what_is_in_force_when_the_provider_says_nothing_about_the_new_consent() {
        scene.reconnect(connection).get();
        scene.bench.provider.troubleAtTokenEndpoint(SILENCE);
        scene.bench.clock.pass(FakeDevices.INTERVAL);

        assertThat(scene.check(connection).get()).isInstanceOf(Healthy.class);
    }

    @Test
    void a_later_code_takes_the_place_of_an_earlier_one() {
        scene.reconnect(connection).get();
        scene.adaAllows();
        scene.reconnect(connection).get();

        assertThat(scene.pollInTime().of("pending")).isEqualTo(1);
        scene.adaAllows();
        assertThat(scene.pollInTime().of("connected")).isEqualTo(1);
    }
}
