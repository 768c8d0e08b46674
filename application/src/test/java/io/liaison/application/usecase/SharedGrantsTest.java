package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.shared.RevocationReach;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a provider is not told, since somebody else stands on what would end. */
class SharedGrantsTest {
    private final Workbench bench = new Workbench();

    @Test
    void each_has_a_grant_of_its_own_where_tokens_end_alone() {
        var inbox = bench.consentedConnection("Inbox");
        var copy = bench.consentedConnection("Copy");

        delete(inbox);

        assertThat(bench.provider.revocations()).hasSize(1);
        assertThat(bench.token(copy).isRight()).isTrue();
    }

    @Test
    void a_token_that_two_connections_have_is_revoked_with_the_last_of_them() {
        var inbox = bench.consentedConnection("Inbox");
        var copy = bench.consentedConnection("Copy");
        var tenant = bench.admin.tenant();
        var shared = bench.storage.grants().whole(tenant, inbox.id()).get().get();
        bench.storage.grants().replace(tenant, copy.id(), shared, Option.none()).get();

        delete(inbox);
        var first = bench.provider.revocations();
        delete(copy);

        assertThat(first).isEmpty();
        assertThat(bench.provider.revocations())
                .containsExactly(shared.refresh().get());
        assertThat(bench.memory.farewells()).isZero();
    }

    @Test
    void where_all_of_an_account_ends_its_last_connection_ends_it() {
        define(RevocationReach.ACCOUNT);
        var inbox = bench.consentedConnection("Inbox");
        var copy = bench.consentedConnection("Copy");

        delete(inbox);
        var first = bench.provider.revocations();
        delete(copy);

        assertThat(first).isEmpty();
        assertThat(bench.provider.revocations()).hasSize(1);
    }

    @Test
    void another_account_stands_on_its_own() {
        define(RevocationReach.ACCOUNT);
        var inbox = bench.consentedConnection("Inbox");
        var asked = bench.create(
                        "Hers", io.liaison.domain.shared.AuthenticationKind.AUTHORIZATION_CODE, LinkedHashMap.empty())
                .get();
        bench.answer(asked, bench.provider.consent("grace", "grace@example.com"))
                .get();

        delete(inbox);

        assertThat(bench.provider.revocations()).hasSize(1);
    }

    @Test
    void a_grant_that_was_replaced_is_revoked_and_the_new_one_stays() {
        var inbox = bench.consentedConnection("Inbox");
        var former = grantOf(inbox);

        reconnect(inbox);

        assertThat(bench.provider.revocations()).containsExactly(former);
        assertThat(bench.token(inbox).isRight()).isTrue();
        assertThat(bench.memory.farewells()).isZero();
    }

    @Test
    void nothing_is_revoked_after_a_reconnection_where_all_of_the_account_would_end() {
        define(RevocationReach.ACCOUNT);
        var inbox = bench.consentedConnection("Inbox");

        reconnect(inbox);

        assertThat(bench.provider.revocations()).isEmpty();
        assertThat(bench.memory.farewells()).isZero();
    }

    @Test
    void who_connects_again_before_a_silent_provider_was_told_keeps_the_new_grant() {
        define(RevocationReach.ACCOUNT);
        var inbox = bench.consentedConnection("Inbox");
        bench.provider.troubleAtRevocation(
                new ProviderUnreachable("auth.example.com", Obstacle.TIMED_OUT, Duration.ofSeconds(30)));
        delete(inbox);
        var again = bench.consentedConnection("Inbox");
        bench.provider.mend();

        bench.clock.pass(Duration.ofMinutes(2));
        bench.farewells().get();

        assertThat(bench.provider.revocations()).hasSize(1);
        assertThat(bench.token(again).isRight()).isTrue();
        assertThat(bench.memory.farewells()).isZero();
    }

    private io.liaison.domain.authentication.Secret grantOf(Connection connection) {
        return bench.storage
                .grants()
                .whole(bench.admin.tenant(), connection.id())
                .get()
                .get()
                .refresh()
                .get();
    }

    private void reconnect(Connection connection) {
        var asked = bench.liaison
                .connections()
                .reconnectConnection()
                .reconnect(new ReconnectConnection.Command(bench.admin, connection.id(), LinkedHashMap.empty()))
                .get();
        assertThat(asked).isInstanceOf(Connecting.ConsentNeeded.class);
        bench.answer(asked, bench.provider.consent("ada", "ada@example.com")).get();
    }

    private void define(RevocationReach reach) {
        bench.storage
                .connectors()
                .save(bench.admin.tenant(), aConnector().revoking(reach).build())
                .get();
    }

    private void delete(Connection connection) {
        bench.liaison
                .connections()
                .deleteConnection()
                .delete(new DeleteConnection.Command(bench.admin, connection.id(), Option.none()))
                .get();
    }
}
