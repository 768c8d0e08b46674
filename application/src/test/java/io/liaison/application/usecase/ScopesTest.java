package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ScopesMissing;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScopesTest {
    private final Workbench bench = new Workbench();

    @BeforeEach
    void ask_for_scopes() {
        define("openid", "read", "write");
    }

    @Test
    void a_first_consent_to_less_is_refused_and_names_what_is_missing() {
        bench.provider.grantOnly(scopes("read"));
        var asked = bench.create("Inbox", AuthenticationKind.AUTHORIZATION_CODE, LinkedHashMap.empty())
                .get();

        var outcome = bench.answer(asked, ada());

        assertThat(outcome.getLeft()).isEqualTo(new ScopesMissing(List.of("write")));
        var status = bench.stored(asked.connection().subject().connection()).status();
        assertThat(((Disconnected) status).diagnosis().code()).isEqualTo(ErrorCode.SCOPES_MISSING);
    }

    @Test
    void the_grant_that_is_not_enough_is_given_back() {
        bench.provider.grantOnly(scopes("read"));
        var asked = bench.create("Inbox", AuthenticationKind.AUTHORIZATION_CODE, LinkedHashMap.empty())
                .get();

        assertThat(bench.answer(asked, ada()).isLeft()).isTrue();

        assertThat(bench.provider.revocations()).hasSize(1);
        assertThat(bench.provider.liveTokens()).isZero();
        assertThat(bench.memory.farewells()).isZero();
    }

    @Test
    void a_machine_that_is_granted_less_is_not_connected() {
        bench.provider.grantOnly(scopes("read"));

        var outcome = bench.create("Ledger", AuthenticationKind.CLIENT_CREDENTIALS, Workbench.machine());

        assertThat(outcome.getLeft()).isEqualTo(new ScopesMissing(List.of("write")));
    }

    @Test
    void what_providers_seldom_name_is_not_missed_the_first_time() {
        bench.provider.grantOnly(scopes("read", "write"));

        assertThat(bench.consentedConnection("Inbox").status()).isInstanceOf(Connected.class);
    }

    @Test
    void a_reconnection_that_would_lose_something_is_refused_and_the_former_grant_stays_in_force() {
        var connection = bench.consentedConnection("Inbox");
        var before = bench.token(connection).get();
        bench.provider.grantOnly(scopes("read", "write"));

        var outcome = reconnected(connection);

        assertThat(outcome.getLeft()).isEqualTo(new ScopesMissing(List.of("openid")));
        assertThat(bench.token(connection).get()).isEqualTo(before);
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
        assertThat(bench.provider.revocations()).hasSize(1);
    }

    @Test
    void a_reconnection_may_ask_for_less_than_before() {
        var connection = bench.consentedConnection("Inbox");
        var less = LinkedHashMap.<String, FieldValue>of("scopes", new FieldValue.Texts(List.of("read")));

        assertThat(reconnected(connection, less).isRight()).isTrue();
        assertThat(bench.token(connection).get().access().scopes()).isEqualTo(scopes("read"));
    }

    private void define(String... asked) {
        bench.storage
                .connectors()
                .save(bench.admin.tenant(), aConnector().scoped(asked).build())
                .get();
    }

    private Either<Failure, ConnectionView> reconnected(Connection connection) {
        return reconnected(connection, LinkedHashMap.empty());
    }

    private Either<Failure, ConnectionView> reconnected(Connection connection, Map<String, FieldValue> fields) {
        var asked = bench.liaison
                .connections()
                .reconnectConnection()
                .reconnect(new ReconnectConnection.Command(bench.admin, connection.id(), fields))
                .get();
        return bench.answer(asked, ada());
    }

    private Secret ada() {
        return bench.provider.consent("ada", "ada@example.com");
    }

    private static Scopes scopes(String... values) {
        return new Scopes(LinkedHashSet.of(values));
    }
}
