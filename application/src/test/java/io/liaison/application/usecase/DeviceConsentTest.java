package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.FakeDevices;
import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.ConnectionStatus.Pending;
import io.liaison.domain.connection.HealthReport.Broken;
import io.liaison.domain.connection.HealthReport.Healthy;
import io.liaison.domain.error.Conflict.AuthorizationExpired;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.AuthorizationDenied;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** From the code to a connection, or to why there is none. */
class DeviceConsentTest {
    private static final AuthorizationDenied DENIED = new AuthorizationDenied(new ProviderMessage("not today"));
    private final DeviceScene scene = new DeviceScene();

    @Test
    void the_answer_is_a_code_and_the_connection_waits_as_long_as_it_is_good() {
        var asked = scene.asked();

        assertThat(asked.prompt().userCode()).isEqualTo("CODE-1");
        assertThat(asked.interval()).isEqualTo(FakeDevices.INTERVAL);
        assertThat(asked.expiresAt()).isEqualTo(scene.bench.clock.instant().plus(FakeDevices.LIFETIME));
        assertThat(DeviceScene.of(asked).status())
                .isEqualTo(new Pending(scene.bench.clock.instant(), asked.expiresAt()));
    }

    @Test
    void the_round_connects_what_somebody_has_consented_to() {
        var asked = scene.asked();
        scene.adaAllows();

        assertThat(scene.pollInTime().of("connected")).isEqualTo(1);

        var connection = scene.bench.stored(DeviceScene.of(asked));
        assertThat(connection.status()).isInstanceOf(Connected.class);
        assertThat(connection.account().map(account -> account.label())).contains("ada@example.com");
        assertThat(scene.pollInTime().counts()).isEmpty();
    }

    @Test
    void a_check_connects_too() {
        var connection = DeviceScene.of(scene.asked());
        scene.adaAllows();
        scene.bench.clock.pass(FakeDevices.INTERVAL);

        var report = scene.check(connection).get();

        assertThat(report).isInstanceOf(Healthy.class);
        assertThat(scene.bench.token(connection).isRight()).isTrue();
    }

    @Test
    void what_was_granted_is_refreshed_as_every_consent_is() {
        var connection = scene.bench.deviceConnection("Inbox");
        var first = scene.bench.token(connection).get().access().value();

        scene.bench.clock.pass(FakeProvider.TOKEN_LIFE);

        assertThat(scene.bench.token(connection).get().access().value()).isNotEqualTo(first);
        assertThat(scene.check(connection).get()).isInstanceOf(Healthy.class);
    }

    @Test
    void a_refusal_shows_on_the_connection_and_ends_the_questions() {
        var connection = DeviceScene.of(scene.asked());
        scene.person.refuse(DENIED);

        assertThat(scene.pollInTime().of("refused")).isEqualTo(1);

        var status = (Disconnected) scene.bench.stored(connection).status();
        assertThat(status.diagnosis().code()).isEqualTo(ErrorCode.AUTHORIZATION_DENIED);
        assertThat(status.diagnosis().providerMessage().value()).isEqualTo("not today");
        assertThat(scene.pollInTime().counts()).isEmpty();
    }

    @Test
    void a_check_tells_a_refusal_as_its_answer() {
        var connection = DeviceScene.of(scene.asked());
        scene.person.refuse(DENIED);
        scene.bench.clock.pass(FakeDevices.INTERVAL);

        var report = (Broken) scene.check(connection).get();

        assertThat(report.diagnosis().code()).isEqualTo(ErrorCode.AUTHORIZATION_DENIED);
        assertThat(scene.check(connection).get()).isInstanceOf(Broken.class);
    }

    @Test
    void a_code_that_the_provider_says_is_over_says_so() {
        var connection = DeviceScene.of(scene.asked());
        scene.person.refuse(new AuthorizationExpired());

        scene.pollInTime();

        var status = (Disconnected) scene.bench.stored(connection).status();
        assertThat(status.diagnosis().code()).isEqualTo(ErrorCode.AUTHORIZATION_EXPIRED);
    }

    @Test
    void a_code_whose_time_is_over_says_so_and_nobody_is_asked() {
        var connection = DeviceScene.of(scene.asked());
        scene.bench.clock.pass(FakeDevices.LIFETIME);
        scene.adaAllows();

        var report = (Broken) scene.check(connection).get();

        assertThat(report.diagnosis().code()).isEqualTo(ErrorCode.AUTHORIZATION_EXPIRED);
        assertThat(scene.poll().counts()).isEmpty();
        assertThat(scene.person.questions()).isZero();
    }

    @Test
    void too_few_scopes_are_refused_and_the_grant_is_given_back() {
        var connector = aConnector().scoped("read").build();
        scene.bench
                .storage
                .connectors()
                .save(scene.bench.admin.tenant(), connector)
                .get();
        var connection = DeviceScene.of(scene.asked());
        scene.bench.provider.grantOnly(Scopes.NONE);
        scene.adaAllows();

        scene.pollInTime();

        var status = (Disconnected) scene.bench.stored(connection).status();
        assertThat(status.diagnosis().code()).isEqualTo(ErrorCode.SCOPES_MISSING);
        assertThat(scene.bench.provider.liveTokens()).isZero();
    }

    @Test
    void an_app_of_ones_own_is_asked_with_where_one_is_named() {
        var fields = LinkedHashMap.<String, FieldValue>of(
                "clientId", new FieldValue.Text("own"), "clientSecret", new FieldValue.Text("own-secret"));

        var connection = DeviceScene.of(scene.asked(fields));

        assertThat(connection.details().secrets()).hasSize(1);
        scene.adaAllows();
        assertThat(scene.pollInTime().of("connected")).isEqualTo(1);
        assertThat(scene.reconnect(connection).isRight()).isTrue();
    }

    @Test
    void a_secret_without_a_client_is_refused() {
        var fields = LinkedHashMap.<String, FieldValue>of("clientSecret", new FieldValue.Text("whose"));

        var outcome = scene.bench.create("Inbox", AuthenticationKind.DEVICE_CODE, fields);

        assertThat(((InvalidFields) outcome.getLeft()).errors().map(FieldError::pointer))
                .containsExactly("/fields/clientId");
    }

    @Test
    void nothing_is_stored_where_the_provider_hands_out_no_code() {
        scene.bench.provider.troubleAtTokenEndpoint(new ProviderRefused("device_flow_disabled", ProviderMessage.NONE));

        var outcome = scene.bench.create("Inbox", AuthenticationKind.DEVICE_CODE, DeviceScene.TENANTS_APP);

        assertThat(outcome.getLeft()).isInstanceOf(ProviderRefused.class);
        assertThat(scene.bench.memory.secrets()).isEqualTo(1);
    }

    @Test
    void a_deletion_gives_the_grant_back_and_ends_a_consent_that_is_awaited() {
        var connection = scene.bench.deviceConnection("Inbox");
        scene.reconnect(connection).get();

        scene.bench
                .liaison
                .connections()
                .deleteConnection()
                .delete(new DeleteConnection.Command(scene.bench.admin, connection.id(), Option.none()))
                .get();

        assertThat(scene.bench.provider.liveTokens()).isZero();
        assertThat(scene.pollInTime().counts()).isEmpty();
    }

    @Test
    void only_whoever_may_use_it_may_ask_whether_somebody_has_consented() {
        var connection = DeviceScene.of(scene.asked());
        var viewer = scene.bench.somebody(scene.bench.folder.id(), BuiltInRoles.VIEWER);
        scene.adaAllows();
        scene.bench.clock.pass(FakeDevices.INTERVAL);

        var outcome = scene.bench
                .liaison
                .connections()
                .checkConnection()
                .check(new CheckConnection.Command(viewer, connection.id()));

        assertThat(outcome.isLeft()).isTrue();
        assertThat(scene.person.questions()).isZero();
    }
}
