package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static io.liaison.domain.shared.AuthenticationKind.API_KEY;
import static io.liaison.domain.shared.AuthenticationKind.BASIC;
import static io.liaison.domain.shared.AuthenticationKind.PERSONAL_ACCESS_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Conflict.AccountMismatch;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys, passwords and tokens that the API is shown as they were entered. */
class ShownCredentialsTest {
    private static final String PAIR = "YWRhOm9wZW4gc2VzYW1l";

    private final Workbench bench = new Workbench();

    @BeforeEach
    void handOut() {
        bench.provider.handOut("k-1", "ada", "ada@example.com");
        bench.provider.handOut("k-2", "ada", "ada@example.com");
        bench.provider.handOut("k-3", "grace", "grace@example.com");
        bench.provider.handOut(PAIR, "ada", "ada@example.com");
    }

    @Test
    void a_key_that_the_api_accepts_connects_without_any_token_request() {
        var connection = connected(API_KEY, key("k-1"));

        assertThat(connection.account().map(Account::label)).contains("ada@example.com");
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
        assertThat(bench.provider.tokenRequests()).isZero();
    }

    @Test
    void a_key_that_the_api_refuses_stores_nothing() {
        assertThat(bench.create("Ledger", API_KEY, key("made up")).getLeft()).isInstanceOf(GrantRejected.class);
        assertThat(bench.storage
                        .connections()
                        .countOf(bench.admin.tenant(), aConnector().build().key()))
                .isEqualTo(Either.right(0L));
    }

    @Test
    void each_is_handed_out_with_its_name_and_its_place() {
        var ofKey = bench.token(connected(API_KEY, key("k-1"))).get().access();
        var ofPair = bench.token(connected(BASIC, basic())).get().access();
        var ofToken = bench.token(connected(PERSONAL_ACCESS_TOKEN, field("token", " k-1\n")))
                .get()
                .access();

        assertThat(ofKey.type()).isEqualTo("ApiKey");
        assertThat(ofKey.placement().name()).isEqualTo("X-Api-Key");
        assertThat(ofPair.value().reveal()).isEqualTo(PAIR);
        assertThat(ofPair.placement()).isEqualTo(TokenPlacement.BASIC);
        assertThat(ofToken.value().reveal()).isEqualTo("k-1");
        assertThat(ofToken.placement()).isEqualTo(TokenPlacement.BEARER);
    }

    @Test
    void it_is_never_renewed() {
        var connection = connected(API_KEY, key("k-1"));
        bench.clock.pass(Duration.ofDays(3_650));

        assertThat(bench.token(connection).get().access().value().reveal()).isEqualTo("k-1");
        assertThat(bench.provider.tokenRequests()).isZero();
    }

    @Test
    void one_that_was_withdrawn_breaks_the_connection_and_a_new_one_mends_it() {
        var connection = connected(API_KEY, key("k-1"));
        bench.provider.revokeEverything();

        var report = (HealthReport.Broken) check(connection).get();

        assertThat(report.diagnosis().providerMessage().value()).isEqualTo("token revoked");
        assertThat(bench.stored(connection).status()).isInstanceOf(Disconnected.class);
        assertThat(bench.storage
                        .grants()
                        .read(bench.admin.tenant(), connection.id())
                        .get()
                        .seen()
                        .generation())
                .isOne();
        assertThat(bench.token(connection).getLeft()).isInstanceOf(ConnectionBroken.class);

        bench.provider.handOut("k-2", "ada", "ada@example.com");
        assertThat(reconnect(connection, key("k-2")).isRight()).isTrue();
        assertThat(bench.token(connection).get().access().value().reveal()).isEqualTo("k-2");
    }

    @Test
    void a_key_of_another_account_is_refused_and_the_old_one_stays_in_force() {
        var connection = connected(API_KEY, key("k-1"));

        var outcome = reconnect(connection, key("k-3"));

        assertThat(outcome.getLeft()).isEqualTo(new AccountMismatch("ada@example.com", "grace@example.com"));
        assertThat(bench.token(connection).get().access().value().reveal()).isEqualTo("k-1");
    }

    @Test
    void what_is_left_out_of_a_reconnection_stays() {
        var connection = connected(BASIC, basic());

        assertThat(reconnect(connection, LinkedHashMap.empty()).isRight()).isTrue();
        assertThat(bench.token(connection).get().access().value().reveal()).isEqualTo(PAIR);
    }

    @Test
    void where_nobody_can_be_asked_the_name_stands_for_the_account_and_a_key_for_the_application() {
        bench.storage
                .connectors()
                .save(bench.admin.tenant(), aConnector().askingNobody().build())
                .get();

        assertThat(connected(BASIC, basic()).account()).contains(new Account("ada", "ada"));
        assertThat(connected(API_KEY, key("k-9")).account()).contains(new Account("api_key", "Petstore"));
    }

    private Connection connected(AuthenticationKind kind, Map<String, FieldValue> fields) {
        return bench.create(kind.key(), kind, fields)
                .get()
                .connection()
                .subject()
                .connection();
    }

    private Either<Failure, HealthReport> check(Connection connection) {
        return bench.liaison
                .connections()
                .checkConnection()
                .check(new CheckConnection.Command(bench.admin, connection.id()));
    }

    private Either<Failure, Connecting> reconnect(Connection connection, Map<String, FieldValue> fields) {
        return bench.liaison
                .connections()
                .reconnectConnection()
                .reconnect(new ReconnectConnection.Command(bench.admin, connection.id(), fields));
    }

    private static Map<String, FieldValue> basic() {
        return field("username", "ada").put("password", new FieldValue.Text("open sesame"));
    }

    private static Map<String, FieldValue> key(String value) {
        return field("apiKey", value);
    }

    private static Map<String, FieldValue> field(String name, String value) {
        return LinkedHashMap.of(name, new FieldValue.Text(value));
    }
}
