package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.connection.SayFarewells.Progress;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent.NotRevoked;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.farewell.Patience;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FarewellsTest {
    private static final Failure SILENCE =
            new ProviderUnreachable("auth.example.com", Obstacle.TIMED_OUT, Duration.ofSeconds(30));
    private static final Progress NOTHING = new Progress(0, 0, 0);
    private final Workbench bench = new Workbench();

    @Test
    void a_provider_that_answers_is_told_at_once_and_nothing_is_left() {
        var before = bench.memory.secrets();
        var connection = bench.consentedConnection("Inbox");

        delete(connection);

        assertThat(bench.provider.liveTokens()).isZero();
        assertThat(bench.memory.farewells()).isZero();
        assertThat(bench.memory.secrets()).isEqualTo(before);
    }

    @Test
    void a_provider_that_is_silent_is_told_later() {
        var before = bench.memory.secrets();
        var connection = bench.consentedConnection("Inbox");
        bench.provider.troubleAtRevocation(SILENCE);

        delete(connection);
        var atOnce = bench.farewells().get();
        bench.clock.pass(Duration.ofMinutes(2));
        var stillSilent = bench.farewells().get();
        bench.provider.mend();
        bench.clock.pass(Duration.ofMinutes(5));
        var mended = bench.farewells().get();

        assertThat(List.of(atOnce, stillSilent, mended))
                .containsExactly(NOTHING, new Progress(0, 1, 0), new Progress(1, 0, 0));
        assertThat(bench.provider.liveTokens()).isZero();
        assertThat(bench.memory.secrets()).isEqualTo(before);
    }

    @Test
    void a_provider_that_is_silent_for_a_day_is_given_up_on_and_somebody_is_told() {
        var before = bench.memory.secrets();
        var connection = bench.consentedConnection("Inbox");
        bench.provider.troubleAtRevocation(SILENCE);

        delete(connection);
        bench.clock.pass(Patience.LONGEST);
        var late = bench.farewells().get();

        assertThat(late).isEqualTo(new Progress(0, 0, 1));
        assertThat(notRevoked().map(NotRevoked::connection)).containsExactly(connection.id());
        assertThat(notRevoked().head().why().code()).isEqualTo(ErrorCode.PROVIDER_UNREACHABLE);
        assertThat(bench.memory.farewells()).isZero();
        assertThat(bench.memory.secrets()).isEqualTo(before);
    }

    @Test
    void a_provider_that_does_not_revoke_is_not_asked_again() {
        var connection = bench.consentedConnection("Inbox");
        bench.provider.troubleAtRevocation(new ProviderRefused("unsupported_token_type", ProviderMessage.NONE));

        delete(connection);

        assertThat(bench.memory.farewells()).isZero();
        assertThat(notRevoked()).hasSize(1);
    }

    @Test
    void a_grant_that_is_void_already_needs_no_words() {
        var connection = bench.consentedConnection("Inbox");
        bench.provider.troubleAtRevocation(new GrantRejected("invalid_grant", ProviderMessage.NONE));

        delete(connection);

        assertThat(bench.memory.farewells()).isZero();
        assertThat(notRevoked()).isEmpty();
    }

    @Test
    void nothing_is_kept_of_a_connection_whose_provider_nobody_can_tell() {
        define(aConnector().neverRevoking().build());
        var connection = bench.consentedConnection("Inbox");

        delete(connection);

        assertThat(bench.memory.farewells()).isZero();
        assertThat(bench.provider.revocations()).isEmpty();
    }

    @Test
    void what_does_not_open_any_more_keeps_no_connection_alive() {
        var connection = bench.consentedConnection("Inbox");
        bench.memory.replaceKey();

        delete(connection);

        assertThat(bench.memory.farewells()).isZero();
        assertThat(bench.provider.revocations()).isEmpty();
    }

    @Test
    void a_secret_that_does_not_open_later_is_waited_for_as_long_as_a_silent_provider() {
        var connection = bench.consentedConnection("Inbox");
        bench.provider.troubleAtRevocation(SILENCE);
        delete(connection);
        bench.memory.replaceKey();

        bench.clock.pass(Duration.ofMinutes(2));
        assertThat(bench.farewells().get()).isEqualTo(new Progress(0, 1, 0));
        bench.clock.pass(Patience.LONGEST);
        assertThat(bench.farewells().get()).isEqualTo(new Progress(0, 0, 1));
    }

    @Test
    void a_deletion_that_was_refused_leaves_the_grant_alone() {
        var connection = bench.consentedConnection("Inbox");
        bench.memory.before("AuditTrail.append", bench.memory::lose);

        var outcome = bench.liaison
                .connections()
                .deleteConnection()
                .delete(new DeleteConnection.Command(bench.admin, connection.id(), Option.none()));

        bench.memory.regain();
        assertThat(outcome.isLeft()).isTrue();
        assertThat(bench.memory.farewells()).isZero();
        assertThat(bench.provider.revocations()).isEmpty();
    }

    @Test
    void what_is_told_at_once_is_told_by_a_client_that_can_prove_itself_however_it_does() {
        var ledger = bench.machineConnection("Ledger");

        delete(ledger);

        assertThat(bench.provider.revocations()).hasSize(1);
        assertThat(bench.provider.liveTokens()).isZero();
    }

    private Seq<NotRevoked> notRevoked() {
        return bench.events.published().filter(NotRevoked.class::isInstance).map(NotRevoked.class::cast);
    }

    private void define(io.liaison.domain.connector.Connector connector) {
        bench.storage.connectors().save(bench.admin.tenant(), connector).get();
    }

    private void delete(Connection connection) {
        bench.liaison
                .connections()
                .deleteConnection()
                .delete(new DeleteConnection.Command(bench.admin, connection.id(), Option.none()))
                .get();
    }
}
