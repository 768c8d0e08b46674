package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent.Healed;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CheckConnectionTest {
    private final Workbench bench = new Workbench();

    @Test
    void a_token_that_the_provider_accepts_is_healthy() {
        var connection = bench.consentedConnection("Inbox");

        var report = check(connection).get();

        assertThat(((HealthReport.Healthy) report).account().label()).isEqualTo("ada@example.com");
        assertThat(bench.stored(connection).timeline().checkedAt()).contains(bench.clock.instant());
    }

    @Test
    void a_revoked_grant_is_reported_broken_in_the_providers_words() {
        var connection = bench.consentedConnection("Inbox");
        bench.provider.revokeEverything();

        var report = (HealthReport.Broken) check(connection).get();

        assertThat(report.diagnosis().providerMessage().value()).isEqualTo("the grant is gone");
        assertThat(bench.stored(connection).status()).isInstanceOf(Disconnected.class);
    }

    @Test
    void a_healthy_answer_reconnects_what_had_been_marked_broken() {
        var connection = bench.machineConnection("Ledger");
        bench.provider.troubleAtApi(new ProviderRefused("403", new ProviderMessage("suspended")));
        assertThat(check(connection).get()).isInstanceOf(HealthReport.Broken.class);
        bench.provider.mend();

        var report = check(connection).get();

        assertThat(report).isInstanceOf(HealthReport.Healthy.class);
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
        assertThat(bench.events.published()).last().isInstanceOf(Healed.class);
    }

    /** The token is renewed on the way, so the refusal is about the newer grant. */
    @Test
    void a_refusal_after_a_renewal_breaks_the_connection_too() {
        var connection = bench.machineConnection("Ledger");
        bench.clock.pass(FakeProvider.TOKEN_LIFE);
        bench.provider.troubleAtApi(new ProviderRefused("403", new ProviderMessage("suspended")));

        var report = check(connection).get();

        assertThat(report).isInstanceOf(HealthReport.Broken.class);
        assertThat(bench.stored(connection).status()).isInstanceOf(Disconnected.class);
    }

    @Test
    void a_token_that_ends_while_the_refusal_of_its_successor_is_written_down_is_not_reported_broken_yet() {
        var connection = bench.consentedConnection("Inbox");
        bench.clock.pass(FakeProvider.TOKEN_LIFE.minusSeconds(1));
        bench.provider.revokeEverything();
        bench.memory.before("RefreshLeases.giveBack", () -> bench.clock.pass(Duration.ofSeconds(1)));

        var outcome = check(connection);

        assertThat(outcome.getLeft()).isInstanceOf(Unavailable.class);
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
        bench.clock.pass(Duration.ofSeconds(1));
        assertThat(check(connection).get()).isInstanceOf(HealthReport.Broken.class);
        assertThat(bench.stored(connection).status()).isInstanceOf(Disconnected.class);
    }

    @Test
    void a_token_that_ends_before_its_time_breaks_nothing_while_its_successor_cannot_be_had() {
        var connection = bench.consentedConnection("Inbox");
        bench.clock.pass(FakeProvider.TOKEN_LIFE.minusSeconds(1));
        bench.provider.troubleAtTokenEndpoint(new ProviderBusy("login.example.com", 503, Duration.ofMinutes(1)));
        bench.provider.troubleAtApi(new GrantRejected("401", ProviderMessage.NONE));

        var outcome = check(connection);

        assertThat(outcome.getLeft()).isInstanceOf(Unavailable.class);
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
    }

    @Test
    void nonsense_from_the_provider_is_a_failure_of_the_check_and_not_of_the_connection() {
        var connection = bench.machineConnection("Ledger");
        bench.provider.troubleAtApi(new ProviderMisbehaved(Misbehaviour.NOT_JSON, ProviderMessage.NONE));

        var outcome = check(connection);

        assertThat(outcome.getLeft()).isInstanceOf(ProviderMisbehaved.class);
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
    }

    @Test
    void a_connection_that_awaits_a_consent_cannot_be_checked() {
        var pending = bench.create("Inbox", AuthenticationKind.AUTHORIZATION_CODE, LinkedHashMap.empty())
                .get()
                .connection()
                .subject()
                .connection();

        var outcome = check(pending);

        assertThat(outcome.getLeft()).isInstanceOf(ConsentPending.class);
    }

    private Either<Failure, HealthReport> check(Connection connection) {
        return bench.liaison
                .connections()
                .checkConnection()
                .check(new CheckConnection.Command(bench.admin, connection.id()));
    }
}
