package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.FakeDevices;
import io.liaison.application.port.Made;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.ConnectionStatus.Pending;
import io.liaison.domain.connection.HealthReport.Healthy;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When a provider is asked, and what silence means. */
class DevicePollingTest {
    private static final ProviderUnreachable SILENCE =
            new ProviderUnreachable("auth.example.com", Obstacle.TIMED_OUT, Duration.ofSeconds(30));
    private final DeviceScene scene = new DeviceScene();
    private final Connection connection = DeviceScene.of(scene.asked());

    static Stream<Failure> troubles() {
        return Stream.of(
                SILENCE,
                new ProviderBusy("auth.example.com", 500, Duration.ZERO),
                new ProviderMisbehaved(Misbehaviour.NOT_JSON, ProviderMessage.NONE));
    }

    @Test
    void nobody_asks_before_the_interval_is_over() {
        scene.bench.clock.pass(FakeDevices.INTERVAL.minusMillis(1));

        assertThat(scene.check(connection).getLeft()).isEqualTo(new ConsentPending(connection.id()));
        assertThat(scene.poll().counts()).isEmpty();
        assertThat(scene.person.questions()).isZero();
    }

    @Test
    void each_interval_has_one_question_whoever_asks() {
        scene.bench.clock.pass(FakeDevices.INTERVAL);

        assertThat(scene.check(connection).getLeft()).isEqualTo(new ConsentPending(connection.id()));
        assertThat(scene.poll().counts()).isEmpty();
        assertThat(scene.check(connection).getLeft()).isEqualTo(new ConsentPending(connection.id()));

        assertThat(scene.person.questions()).isEqualTo(1);
        assertThat(scene.pollInTime().of("pending")).isEqualTo(1);
    }

    @Test
    void a_round_asks_twenty_and_says_that_there_are_more() {
        for (var number = 1; number < 22; number++) {
            scene.bench
                    .create("Inbox " + number, AuthenticationKind.DEVICE_CODE, DeviceScene.TENANTS_APP)
                    .get();
        }

        assertThat(scene.pollInTime()).isEqualTo(new Made(LinkedHashMap.of("pending", 20), true));
        assertThat(scene.poll()).isEqualTo(new Made(LinkedHashMap.of("pending", 2), false));
    }

    @Test
    void who_was_too_quick_is_five_seconds_slower_from_now_on() {
        scene.person.hurry();
        scene.pollInTime();

        assertThat(scene.pollInTime().counts()).isEmpty();
        assertThat(scene.pollInTime().of("pending")).isEqualTo(1);
        scene.adaAllows();
        assertThat(scene.pollInTime().counts()).isEmpty();
        assertThat(scene.pollInTime().counts()).isEmpty();
        assertThat(scene.pollInTime().of("connected")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void what_says_nothing_about_the_person_leaves_the_consent_open(Failure trouble) {
        scene.bench.provider.troubleAtTokenEndpoint(trouble);
        scene.bench.clock.pass(FakeDevices.INTERVAL);

        assertThat(scene.check(connection).getLeft()).isEqualTo(trouble);

        assertThat(scene.bench.stored(connection).status()).isInstanceOf(Pending.class);
        scene.bench.provider.mend();
        scene.adaAllows();
        scene.bench.clock.pass(FakeDevices.INTERVAL.multipliedBy(2));
        assertThat(scene.poll().of("connected")).isEqualTo(1);
    }

    @Test
    void a_silent_provider_is_left_alone_for_twice_as_long_each_time() {
        scene.bench.provider.troubleAtTokenEndpoint(SILENCE);

        assertThat(scene.pollInTime().of("unanswered")).isEqualTo(1);
        assertThat(scene.pollInTime().counts()).isEmpty();
        assertThat(scene.pollInTime().of("unanswered")).isEqualTo(1);
        scene.bench.clock.pass(FakeDevices.INTERVAL.multipliedBy(2));
        assertThat(scene.pollInTime().counts()).isEmpty();
        assertThat(scene.pollInTime().of("unanswered")).isEqualTo(1);
    }

    @Test
    void a_busy_provider_is_left_alone_for_as_long_as_it_asks() {
        scene.bench.provider.troubleAtTokenEndpoint(new ProviderBusy("auth.example.com", 503, Duration.ofMinutes(2)));
        scene.pollInTime();
        scene.bench.provider.mend();

        scene.bench.clock.pass(Duration.ofMinutes(2).minus(FakeDevices.INTERVAL).minusSeconds(1));

        assertThat(scene.pollInTime().counts()).isEmpty();
        assertThat(scene.pollInTime().of("pending")).isEqualTo(1);
    }

    @Test
    void an_answer_that_got_lost_is_told_as_that() {
        scene.adaAllows();
        scene.person.lose(SILENCE);
        scene.pollInTime();
        scene.bench.provider.mend();

        scene.bench.clock.pass(FakeDevices.INTERVAL);
        scene.pollInTime();

        var status = (Disconnected) scene.bench.stored(connection).status();
        assertThat(status.diagnosis().code()).isEqualTo(ErrorCode.CONSENT_LOST);
    }

    @Test
    void what_was_granted_outlives_the_trouble_that_comes_after_it() {
        scene.adaAllows();
        scene.bench.provider.troubleAtApi(SILENCE);
        scene.pollInTime();
        assertThat(scene.bench.stored(connection).status()).isInstanceOf(Pending.class);
        scene.bench.provider.mend();

        scene.bench.clock.pass(FakeDevices.INTERVAL.multipliedBy(2));

        assertThat(scene.check(connection).get()).isInstanceOf(Healthy.class);
        assertThat(scene.person.questions()).isEqualTo(1);
        assertThat(scene.bench.provider.revocations()).isEmpty();
    }

    @Test
    void what_was_granted_in_time_is_taken_though_the_time_is_over_by_then() {
        scene.adaAllows();
        scene.bench.provider.troubleAtApi(SILENCE);
        scene.pollInTime();
        scene.bench.provider.mend();

        scene.bench.clock.pass(FakeDevices.LIFETIME);

        assertThat(scene.poll().of("connected")).isEqualTo(1);
        assertThat(scene.bench.stored(connection).status()).isInstanceOf(Connected.class);
    }

    @Test
    void what_was_granted_is_given_back_when_the_trouble_outlives_the_time() {
        scene.adaAllows();
        scene.bench.provider.troubleAtApi(SILENCE);
        scene.pollInTime();

        scene.bench.clock.pass(FakeDevices.LIFETIME);

        assertThat(scene.poll().of("refused")).isEqualTo(1);
        assertThat(scene.bench.provider.revocations()).isNotEmpty();
        assertThat(scene.poll().counts()).isEmpty();
    }

    @Test
    void whoever_comes_late_with_the_same_answer_changes_and_revokes_nothing() {
        scene.adaAllows();
        scene.bench.clock.pass(FakeDevices.INTERVAL);
        scene.bench.memory.before("UnitOfWork.run", () -> {
            scene.bench.clock.pass(Duration.ofMinutes(2));
            assertThat(scene.poll().of("connected")).isEqualTo(1);
        });

        assertThat(scene.poll().of("pending")).isEqualTo(1);

        assertThat(scene.bench.stored(connection).status()).isInstanceOf(Connected.class);
        assertThat(scene.bench.provider.revocations()).isEmpty();
        assertThat(scene.check(connection).get()).isInstanceOf(Healthy.class);
    }

    @Test
    void a_grant_for_a_consent_that_is_over_is_given_back() {
        scene.adaAllows();
        scene.bench.clock.pass(FakeDevices.INTERVAL);
        scene.bench.memory.before("DeviceAuthorizations.keep", () -> {
            scene.bench.clock.pass(Duration.ofMinutes(2));
            assertThat(scene.poll().of("refused")).isEqualTo(1);
        });

        assertThat(scene.poll().of("pending")).isEqualTo(1);

        assertThat(scene.bench.provider.liveTokens()).isZero();
    }

    @Test
    void a_storage_that_is_lost_before_the_end_loses_no_grant() {
        scene.adaAllows();
        scene.bench.clock.pass(FakeDevices.INTERVAL);
        scene.bench.memory.before("Connections.locked", scene.bench.memory::lose);

        scene.bench.liaison.upkeep().pollDeviceAuthorizations().poll();

        scene.bench.memory.regain();
        scene.bench.clock.pass(Duration.ofMinutes(2));
        assertThat(scene.poll().of("connected")).isEqualTo(1);
        assertThat(scene.person.questions()).isEqualTo(1);
    }

    @Test
    void what_does_not_open_keeps_nobody_else_waiting() {
        scene.bench.memory.replaceKey();
        scene.bench.clock.pass(FakeDevices.INTERVAL);

        assertThat(scene.poll().of("unanswered")).isEqualTo(1);
    }

    @Test
    void no_secret_is_left_when_it_is_over() {
        var secrets = scene.bench.memory.secrets();
        scene.adaAllows();
        scene.pollInTime();

        assertThat(scene.bench.memory.secrets()).isEqualTo(secrets);
    }
}
