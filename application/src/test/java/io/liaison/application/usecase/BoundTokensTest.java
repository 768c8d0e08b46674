package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connection.GetToken.Request;
import io.liaison.application.port.inbound.connection.GetToken.Token;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.error.Refused.TokenUnbound;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class BoundTokensTest {
    private static final Request OF_A_PET = asking("GET", "https://api.example.com/v1/pets?id=1#top");
    private final Workbench bench = new Workbench();

    @Test
    void unless_a_connector_says_so_no_token_is_bound() {
        var connection = bench.machineConnection("Ledger");

        assertThat(connection.details().proofKey().isEmpty()).isTrue();
        assertThat(bench.token(connection).get().access().isBound()).isFalse();
    }

    @Test
    void a_bound_token_says_where_it_goes_and_comes_without_a_proof_unless_one_is_asked_for() {
        var token = bench.token(bound(TokenBinding.OFFERED)).get();

        assertThat(token.access().type()).isEqualTo("DPoP");
        assertThat(token.access().placement()).isEqualTo(TokenPlacement.DPOP);
        assertThat(token.proof()).isEmpty();
    }

    @Test
    void a_proof_is_made_for_the_one_request_that_is_named() {
        var connection = bound(TokenBinding.REQUIRED);
        var request = new Request(OF_A_PET.method(), OF_A_PET.url(), Option.some("n-1"));

        var token = token(connection, request);

        assertThat(token.proof().get().reveal())
                .isEqualTo("key-1 " + token.access().value().reveal() + " GET https://api.example.com/v1/pets n-1 "
                        + bench.clock.instant());
    }

    @Test
    void a_token_that_is_not_bound_needs_no_proof() {
        assertThat(token(bench.machineConnection("Ledger"), OF_A_PET).proof()).isEmpty();
    }

    @Test
    void the_key_stays_through_refreshes() {
        var connection = consented();
        bench.clock.pass(FakeProvider.TOKEN_LIFE);

        var renewed = token(connection, OF_A_PET);

        assertThat(renewed.access().isBound()).isTrue();
        assertThat(keyOf(renewed)).isEqualTo("key-1");
    }

    @Test
    void whoever_reconnects_is_given_another_key_and_the_former_is_forgotten() {
        var connection = bound(TokenBinding.REQUIRED);
        var former = connection.details().proofKey().get();

        reconnect(connection);

        var owner = SecretOwner.connection(bench.admin.tenant(), connection.id());
        assertThat(keyOf(token(connection, OF_A_PET))).isEqualTo("key-2");
        assertThat(bench.storage.vault().open(owner, former).isLeft()).isTrue();
    }

    @Test
    void a_provider_that_binds_nothing_is_taken_at_its_word_where_binding_is_merely_offered() {
        bench.provider.bindNothing();

        var connection = bound(TokenBinding.OFFERED);

        assertThat(token(connection, OF_A_PET).access().type()).isEqualTo("Bearer");
        assertThat(token(connection, OF_A_PET).proof()).isEmpty();
    }

    @Test
    void a_provider_that_binds_nothing_is_not_connected_to_where_binding_is_required() {
        bench.storage
                .connectors()
                .save(
                        bench.admin.tenant(),
                        aConnector().binding(TokenBinding.REQUIRED).build())
                .get();
        bench.provider.bindNothing();

        var outcome = bench.create("Ledger", AuthenticationKind.CLIENT_CREDENTIALS, Workbench.machine());

        assertThat(outcome.getLeft()).isEqualTo(new TokenUnbound());
    }

    @Test
    void an_unbound_successor_is_kept_and_not_handed_out() {
        var connection = consented();
        bench.provider.bindNothing();
        bench.clock.pass(FakeProvider.TOKEN_LIFE);

        var outcome = bench.token(connection);

        assertThat(outcome.getLeft())
                .isEqualTo(new ConnectionBroken(connection.id(), ErrorCode.TOKEN_UNBOUND, ProviderMessage.NONE));
        assertThat(bench.token(connection).isLeft()).isTrue();
    }

    @Test
    void a_check_does_not_call_such_a_connection_healthy() {
        var connection = consented();
        bench.provider.bindNothing();
        bench.clock.pass(FakeProvider.TOKEN_LIFE);
        assertThat(bench.token(connection).isLeft()).isTrue();

        assertThat(check(connection)).isInstanceOf(HealthReport.Broken.class);
    }

    @Test
    void it_works_again_once_the_connector_no_longer_insists() {
        var connection = consented();
        bench.provider.bindNothing();
        bench.clock.pass(FakeProvider.TOKEN_LIFE);
        assertThat(bench.token(connection).isLeft()).isTrue();

        define(TokenBinding.OFFERED);

        assertThat(check(connection)).isInstanceOf(HealthReport.Healthy.class);
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
        assertThat(bench.token(connection).isRight()).isTrue();
    }

    @Test
    void the_former_token_is_handed_out_while_it_lasts() {
        var connection = consented();
        var former = bench.token(connection).get().access().value();
        bench.provider.bindNothing();
        bench.clock.pass(FakeProvider.TOKEN_LIFE.minusSeconds(30));

        assertThat(bench.token(connection).get().access().value()).isEqualTo(former);
    }

    @Test
    void a_connection_from_before_is_broken_when_its_connector_comes_to_insist() {
        var connection = bench.machineConnection("Ledger");

        define(TokenBinding.REQUIRED);

        assertThat(check(connection)).isInstanceOf(HealthReport.Broken.class);
        reconnect(connection);
        assertThat(check(connection)).isInstanceOf(HealthReport.Healthy.class);
    }

    private void define(TokenBinding binding) {
        bench.storage
                .connectors()
                .save(bench.admin.tenant(), aConnector().binding(binding).build())
                .get();
    }

    private Connection bound(TokenBinding binding) {
        define(binding);
        return bench.machineConnection("Ledger");
    }

    private Connection consented() {
        define(TokenBinding.REQUIRED);
        return bench.consentedConnection("Inbox");
    }

    private void reconnect(Connection connection) {
        var command = new ReconnectConnection.Command(bench.admin, connection.id(), LinkedHashMap.empty());
        bench.liaison.connections().reconnectConnection().reconnect(command).get();
    }

    private Token token(Connection connection, Request request) {
        return bench.liaison
                .connections()
                .getToken()
                .token(new GetToken.Query(bench.admin, connection.id(), request))
                .get();
    }

    private HealthReport check(Connection connection) {
        return bench.liaison
                .connections()
                .checkConnection()
                .check(new CheckConnection.Command(bench.admin, connection.id()))
                .get();
    }

    private static String keyOf(Token token) {
        return token.proof().map(Secret::reveal).get().split(" ", 2)[0];
    }

    private static Request asking(String method, String url) {
        return new Request(Option.some(method), Option.some(url), Option.none());
    }
}
