package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.error.Conflict.AccountMismatch;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class ReconnectConnectionTest {
    private static final Map<String, FieldValue> NOTHING_NEW = LinkedHashMap.empty();
    private final Workbench bench = new Workbench();

    @Test
    void a_broken_connection_is_repaired_in_place_by_a_new_consent() {
        var connection = bench.consentedConnection("Inbox");
        bench.provider.revokeEverything();
        assertThat(bench.stored(connection).id()).isEqualTo(connection.id());

        var asked = reconnect(connection, NOTHING_NEW).get();
        bench.answer(asked, bench.provider.consent("ada", "ada@example.com")).get();

        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
        assertThat(bench.token(connection).isRight()).isTrue();
    }

    @Test
    void the_old_credential_stays_in_force_until_the_new_one_has_proved_itself() {
        var connection = bench.consentedConnection("Inbox");
        var before = bench.token(connection).get();

        var asked = reconnect(connection, NOTHING_NEW);

        assertThat(asked.get()).isInstanceOf(Connecting.ConsentNeeded.class);
        assertThat(bench.token(connection).get()).isEqualTo(before);
    }

    @Test
    void another_account_is_refused_with_both_named_and_nothing_changes() {
        var connection = bench.consentedConnection("Inbox");
        var before = bench.token(connection).get();
        var asked = reconnect(connection, NOTHING_NEW).get();

        var outcome = bench.answer(asked, bench.provider.consent("grace", "grace@example.com"));

        assertThat(outcome.getLeft()).isEqualTo(new AccountMismatch("ada@example.com", "grace@example.com"));
        assertThat(bench.token(connection).get()).isEqualTo(before);
    }

    @Test
    void fields_that_are_left_out_keep_their_values() {
        var connection = bench.machineConnection("Ledger");

        var outcome = reconnect(connection, LinkedHashMap.of("clientSecret", new FieldValue.Text("rotated")));

        assertThat(outcome.get()).isInstanceOf(Connecting.Done.class);
        assertThat(bench.stored(connection).details().secrets()).hasSize(1);
    }

    @Test
    void the_secret_that_was_replaced_is_forgotten() {
        var connection = bench.machineConnection("Ledger");
        var former = connection.details().secrets().head();

        reconnect(connection, LinkedHashMap.of("clientSecret", new FieldValue.Text("rotated")))
                .get();

        var owner = io.liaison.domain.authentication.SecretOwner.connection(bench.admin.tenant(), connection.id());
        assertThat(bench.storage.vault().open(owner, former).isLeft()).isTrue();
    }

    @Test
    void details_that_are_refused_leave_the_connection_as_it_was() {
        var connection = bench.machineConnection("Ledger");
        bench.provider.troubleAtTokenEndpoint(new ProviderRefused("invalid_client", ProviderMessage.NONE));

        var outcome = reconnect(connection, LinkedHashMap.of("clientSecret", new FieldValue.Text("wrong")));

        assertThat(outcome.isLeft()).isTrue();
        assertThat(bench.stored(connection)).isEqualTo(connection);
    }

    @Test
    void a_connection_broken_by_a_check_is_not_healed_by_merely_asking() {
        var connection = bench.consentedConnection("Inbox");
        bench.provider.revokeEverything();
        bench.clock.pass(io.liaison.application.fixture.FakeProvider.TOKEN_LIFE);
        assertThat(bench.token(connection).isLeft()).isTrue();

        reconnect(connection, NOTHING_NEW).get();

        assertThat(bench.stored(connection).status()).isInstanceOf(Disconnected.class);
    }

    private Either<Failure, Connecting> reconnect(Connection connection, Map<String, FieldValue> fields) {
        return bench.liaison
                .connections()
                .reconnectConnection()
                .reconnect(new ReconnectConnection.Command(bench.admin, connection.id(), fields));
    }
}
