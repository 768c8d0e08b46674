package io.liaison.persistence.connection;

import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.engine.ConnectionPorts;
import io.liaison.application.fixture.Premises;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.Connection;
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
    private ConnectionPorts connections;
    private Connection ledger;

    @BeforeEach
    void connectToAProviderThatTurnsAway() {
        storage = Premises.in(TestStorage.empty());
        var engine = new TestEngine(storage);
        connections = engine.liaison.connections();
        ledger = connect();
        engine.provider.troubleAtApi(new ProviderRefused("403", new ProviderMessage("suspended")));
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

    private void bothAreStored() {
        var stored = storage.connections().byId(TENANT, ledger.id()).get().connection();
        assertThat(stored.name().value()).isEqualTo("Books");
        assertThat(stored.status()).isInstanceOf(Disconnected.class);
        assertThat(stored.version()).isEqualTo(ledger.version().next());
    }

    private Connection connect() {
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

    private Either<Failure, HealthReport> check() {
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
