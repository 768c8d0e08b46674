package io.liaison.application.usecase;

import static io.liaison.application.fixture.Workbench.machine;
import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static io.liaison.domain.shared.AuthenticationKind.AUTHORIZATION_CODE;
import static io.liaison.domain.shared.AuthenticationKind.CLIENT_CERTIFICATE;
import static io.liaison.domain.shared.AuthenticationKind.CLIENT_CREDENTIALS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Policies;
import io.liaison.application.fixture.Tickets;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.error.Forbidden.AuthenticationTypeNotAllowed;
import io.liaison.domain.error.Forbidden.ConnectorNotAllowed;
import io.liaison.domain.governance.GovernanceDraft;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class GovernedConnectionsTest {
    private static final ConnectorKey PETSTORE = new ConnectorKey("petstore");
    private static final Map<String, FieldValue> NOTHING = LinkedHashMap.empty();
    private static final GovernanceDraft DENIED = Policies.denying("petstore");
    private final GovernedScene scene = new GovernedScene();
    private final Workbench bench = scene.bench;

    @Test
    void the_one_type_that_is_left_need_not_be_named() {
        scene.govern(Policies.leaving("petstore", CLIENT_CREDENTIALS));

        var connected = bench.liaison
                .connections()
                .createConnection()
                .create(new CreateConnection.Command(
                        bench.admin,
                        bench.folder.id(),
                        Option.some("petstore"),
                        Option.none(),
                        Option.none(),
                        machine(),
                        Option.none()));

        assertThat(GovernedScene.created(connected).details().how().kind()).isEqualTo(CLIENT_CREDENTIALS);
    }

    @Test
    void what_is_not_allowed_is_refused_before_any_provider_is_asked() {
        var connection = bench.machineConnection("Ledger");
        var before = bench.provider.tokenRequests();

        scene.govern(Policies.leaving("petstore", CLIENT_CERTIFICATE));
        bench.create("Books", CLIENT_CREDENTIALS, machine());
        scene.reconnect(connection, NOTHING);
        scene.govern(DENIED);
        bench.create("Books", CLIENT_CREDENTIALS, machine());
        scene.reconnect(connection, NOTHING);

        assertThat(bench.provider.tokenRequests()).isEqualTo(before);
    }

    @Test
    void a_denial_that_comes_while_the_provider_is_asked_is_heeded_before_anything_is_stored() {
        bench.memory.before("UnitOfWork.run", () -> scene.govern(DENIED));

        var refused = bench.create("Ledger", CLIENT_CREDENTIALS, machine());

        assertThat(refused).isEqualTo(Either.left(new ConnectorNotAllowed(PETSTORE)));
        assertThat(bench.storage.connections().countOf(bench.admin.tenant(), PETSTORE))
                .isEqualTo(Either.right(0L));
    }

    @Test
    void a_denial_that_comes_while_a_reconnection_is_at_work_leaves_the_former_details() {
        var connection = bench.machineConnection("Ledger");
        bench.memory.before("UnitOfWork.run", () -> scene.govern(DENIED));

        var refused = scene.reconnect(connection, LinkedHashMap.of("clientId", new FieldValue.Text("other")));

        assertThat(refused).isEqualTo(Either.left(new ConnectorNotAllowed(PETSTORE)));
        assertThat(bench.stored(connection)).isEqualTo(connection);
    }

    @Test
    void a_consent_is_not_asked_for_when_the_denial_comes_first() {
        bench.memory.before("UnitOfWork.run", () -> scene.govern(Policies.leaving("petstore", CLIENT_CREDENTIALS)));

        var refused = bench.create("Inbox", AUTHORIZATION_CODE, NOTHING);

        assertThat(refused)
                .isEqualTo(Either.left(
                        new AuthenticationTypeNotAllowed(PETSTORE, AUTHORIZATION_CODE, List.of(CLIENT_CREDENTIALS))));
    }

    @Test
    void a_consent_that_was_asked_for_before_the_denial_connects_nothing_and_is_not_redeemed() {
        var asked = bench.create("Inbox", AUTHORIZATION_CODE, NOTHING).get();
        var before = bench.provider.tokenRequests();

        var state = bench.stateOf(asked);
        scene.govern(DENIED);
        var refused = bench.answer(state, bench.provider.consent("ada", "ada@example.com"));

        assertThat(refused.getLeft()).isEqualTo(new ConnectorNotAllowed(PETSTORE));
        assertThat(bench.provider.tokenRequests()).isEqualTo(before);
        assertThat(bench.stored(asked.connection().subject().connection()).status())
                .isInstanceOf(Disconnected.class);
    }

    @Test
    void nobody_is_sent_to_the_provider_once_the_denial_has_come() {
        var asked = bench.create("Inbox", AUTHORIZATION_CODE, NOTHING).get();

        scene.govern(DENIED);

        assertThat(bench.liaison.authorizations().startAuthorization().start(Tickets.of(asked)))
                .isEqualTo(Either.left(new ConnectorNotAllowed(PETSTORE)));
    }

    @Test
    void a_consent_whose_denial_comes_while_it_is_redeemed_connects_nothing() {
        var connection = bench.consentedConnection("Inbox");
        var asked = scene.reconnect(connection, NOTHING).get();
        bench.memory.before("ConnectorPolicies.held", () -> scene.govern(DENIED));

        var refused = bench.answer(asked, bench.provider.consent("ada", "ada@example.com"));

        assertThat(refused.getLeft()).isEqualTo(new ConnectorNotAllowed(PETSTORE));
    }

    @Test
    void a_connection_keeps_working_when_its_connector_is_denied_later() {
        var connection = bench.consentedConnection("Inbox");

        scene.govern(Policies.CLOSED);

        assertThat(bench.token(connection).isRight()).isTrue();
    }

    @Test
    void a_connector_of_which_no_type_is_left_is_not_allowed() {
        scene.govern(Policies.leaving("petstore", CLIENT_CERTIFICATE));
        scene.define(aConnector().offering(CLIENT_CREDENTIALS));

        var refused = bench.create("Ledger", CLIENT_CREDENTIALS, machine());

        assertThat(refused).isEqualTo(Either.left(new ConnectorNotAllowed(PETSTORE)));
    }
}
