package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.connection.ConnectionEvent.Broke;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ClientRejected;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.LinkedHashMap;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GetTokenTest {
    private static final ProviderUnreachable SILENCE =
            new ProviderUnreachable("auth.example.com", Obstacle.TIMED_OUT, Duration.ofSeconds(5));
    private static final Failure NO_APP = new ClientRejected("invalid_client", ProviderMessage.NONE);
    private final Workbench bench = new Workbench();

    @Test
    void a_valid_token_is_answered_without_asking_the_provider() {
        var connection = bench.consentedConnection("Inbox");
        var asked = bench.provider.tokenRequests();

        var token = bench.token(connection).get();

        assertThat(token.apiBaseUrl()).contains("https://api.example.com/v1");
        assertThat(bench.provider.tokenRequests()).isEqualTo(asked);
    }

    @Test
    void a_token_that_is_due_is_refreshed_once_and_then_answered_from_store() {
        var connection = bench.consentedConnection("Inbox");
        var first = bench.token(connection).get();
        bench.clock.pass(FakeProvider.TOKEN_LIFE);

        var second = bench.token(connection).get();
        var third = bench.token(connection).get();

        assertThat(second.access().value()).isNotEqualTo(first.access().value());
        assertThat(third.access().value()).isEqualTo(second.access().value());
    }

    @Test
    void the_last_use_is_noted_to_the_minute() {
        var connection = bench.machineConnection("Ledger");
        var first = bench.clock.instant();
        assertThat(bench.token(connection).isRight()).isTrue();
        bench.clock.pass(Duration.ofSeconds(59));

        assertThat(bench.token(connection).isRight()).isTrue();

        assertThat(bench.stored(connection).timeline().lastUsedAt()).contains(first);
    }

    @Test
    void client_credentials_are_renewed_by_asking_again() {
        var connection = bench.machineConnection("Ledger");
        bench.clock.pass(FakeProvider.TOKEN_LIFE);

        var renewed = bench.token(connection);

        assertThat(renewed.isRight()).isTrue();
    }

    @Test
    void a_revoked_grant_breaks_the_connection_and_says_why() {
        var connection = bench.consentedConnection("Inbox");
        bench.provider.revokeEverything();
        bench.clock.pass(FakeProvider.TOKEN_LIFE);

        var outcome = bench.token(connection);

        assertThat(outcome.getLeft()).isInstanceOf(ConnectionBroken.class);
        assertThat(bench.stored(connection).status()).isInstanceOf(Disconnected.class);
        assertThat(bench.events.published()).last().isInstanceOf(Broke.class);
    }

    @Test
    void a_provider_that_is_silent_proves_nothing() {
        var connection = bench.consentedConnection("Inbox");
        bench.provider.troubleAtTokenEndpoint(SILENCE);
        bench.clock.pass(FakeProvider.TOKEN_LIFE);

        var outcome = bench.token(connection);

        assertThat(outcome.getLeft()).isEqualTo(SILENCE);
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
    }

    @Test
    void the_next_reader_refreshes_after_a_failure() {
        var connection = bench.consentedConnection("Inbox");
        bench.provider.troubleAtTokenEndpoint(SILENCE);
        bench.clock.pass(FakeProvider.TOKEN_LIFE);
        assertThat(bench.token(connection).isLeft()).isTrue();
        bench.provider.mend();
        bench.clock.pass(Duration.ofSeconds(1));

        var retried = bench.token(connection);

        assertThat(retried.isRight()).isTrue();
    }

    @Test
    void a_token_that_is_still_valid_is_answered_though_refreshing_it_failed() {
        var connection = bench.consentedConnection("Inbox");
        bench.provider.troubleAtTokenEndpoint(SILENCE);
        bench.clock.pass(FakeProvider.TOKEN_LIFE.minusSeconds(30));

        var outcome = bench.token(connection);

        assertThat(outcome.isRight()).isTrue();
    }

    @Test
    void an_app_that_is_not_accepted_breaks_the_connection_and_heals_it_once_it_is_mended() {
        var connection = bench.consentedConnection("Inbox");
        bench.provider.troubleAtTokenEndpoint(NO_APP);
        bench.clock.pass(FakeProvider.TOKEN_LIFE);
        var broken = bench.token(connection);
        var status = bench.stored(connection).status();

        bench.provider.mend();
        bench.clock.pass(Duration.ofSeconds(1));

        assertThat(broken.getLeft())
                .isEqualTo(new ConnectionBroken(connection.id(), ErrorCode.CLIENT_REJECTED, ProviderMessage.NONE));
        assertThat(status).isInstanceOf(Disconnected.class);
        assertThat(bench.token(connection).isRight()).isTrue();
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
    }

    @Test
    void a_token_that_the_api_refuses_is_not_handed_out_because_the_app_could_not_get_another() {
        var connection = bench.consentedConnection("Inbox");
        bench.provider.revokeEverything();
        bench.provider.troubleAtTokenEndpoint(NO_APP);
        var checked = bench.liaison
                .connections()
                .checkConnection()
                .check(new CheckConnection.Command(bench.admin, connection.id()));

        assertThat(checked.get()).isInstanceOf(HealthReport.Broken.class);
        assertThat(bench.token(connection).getLeft()).isInstanceOf(ConnectionBroken.class);
    }

    @Test
    void a_connection_that_nobody_consented_to_has_no_token() {
        var pending = bench.create("Inbox", AuthenticationKind.AUTHORIZATION_CODE, LinkedHashMap.empty())
                .get()
                .connection()
                .subject()
                .connection();

        var outcome = bench.token(pending);

        assertThat(outcome.getLeft()).isEqualTo(new ConsentPending(pending.id()));
    }

    @Test
    void who_may_only_look_gets_no_token() {
        var connection = bench.machineConnection("Ledger");
        var viewer = bench.somebody(bench.folder.id(), BuiltInRoles.VIEWER);

        var outcome = bench.liaison.connections().getToken().token(new GetToken.Query(viewer, connection.id()));

        assertThat(outcome.getLeft()).isEqualTo(new PermissionMissing(Permission.CONNECTIONS_USE, "Shared"));
    }

    @Test
    void the_connection_of_another_tenant_is_not_found() {
        var connection = bench.machineConnection("Ledger");
        var stranger = bench.tenant("other");

        var outcome = bench.liaison.connections().getToken().token(new GetToken.Query(stranger, connection.id()));

        assertThat(outcome.getLeft()).isInstanceOf(ConnectionNotFound.class);
    }
}
