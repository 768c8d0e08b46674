package io.liaison.persistence.connection;

import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.engine.ConnectionPorts;
import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.fixture.Premises;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.fixture.FolderBuilder;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestEngine;
import io.liaison.persistence.TestStorage;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever comes second has read the version from before, and neither loses what the other has written. */
class EditOrObservationTest {
    private final Actor ada = Premises.ADA.actor();
    private Storage storage;
    private FakeProvider provider;
    private ConnectionPorts connections;
    private Connection ledger;

    @BeforeEach
    void connect() {
        storage = Premises.in(TestStorage.empty());
        var engine = new TestEngine(storage);
        connections = engine.liaison.connections();
        provider = engine.provider;
        ledger = created();
    }

    @Test
    void a_check_waits_for_the_edit_and_both_stay() {
        var late = Races.late(storage.unitOfWork(), this::edit, this::check);

        assertThat(late.isRight()).isTrue();
        bothAreStored();
    }

    @Test
    void an_edit_waits_for_the_check_and_both_stay() {
        var late = Races.late(storage.unitOfWork(), this::check, this::edit);

        assertThat(late.isRight()).isTrue();
        bothAreStored();
    }

    @Test
    void a_refusal_of_the_former_credential_does_not_break_the_fresh_one() {
        var late = Races.late(storage.unitOfWork(), this::reconnect, this::check);

        assertThat(late.get()).isInstanceOf(HealthReport.Broken.class);
        assertThat(stored().status()).isInstanceOf(Connected.class);
    }

    private void bothAreStored() {
        assertThat(stored().name().value()).isEqualTo("Books");
        assertThat(stored().status()).isInstanceOf(Disconnected.class);
        assertThat(stored().version()).isEqualTo(ledger.version().next());
    }

    private Connection stored() {
        return storage.connections().byId(TENANT, ledger.id()).get().connection();
    }

    private Connection created() {
        var command = new CreateConnection.Command(
                ada,
                FolderBuilder.aFolder().build().id(),
                Option.some("petstore"),
                Option.some("Ledger"),
                Option.some(AuthenticationKind.CLIENT_CREDENTIALS.key()),
                Workbench.machine(),
                Option.none());
        return connections
                .createConnection()
                .create(command)
                .get()
                .connection()
                .subject()
                .connection();
    }

    private Either<Failure, Connecting> reconnect() {
        return connections
                .reconnectConnection()
                .reconnect(new ReconnectConnection.Command(ada, ledger.id(), Workbench.machine()));
    }

    /** The provider turns away whatever it is shown. */
    private Either<Failure, HealthReport> check() {
        provider.troubleAtApi(new ProviderRefused("403", new ProviderMessage("suspended")));
        return connections.checkConnection().check(new CheckConnection.Command(ada, ledger.id()));
    }

    private Either<Failure, Permitted<ConnectionView>> edit() {
        return connections
                .editConnection()
                .edit(new EditConnection.Command(
                        ada,
                        ledger.id(),
                        Option.some("Books"),
                        Option.none(),
                        Option.none(),
                        Option.some(ledger.version())));
    }
}
