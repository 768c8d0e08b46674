package io.liaison.persistence.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Policies;
import io.liaison.application.fixture.Premises;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.governance.GovernConnectors;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.ConnectorNotAllowed;
import io.liaison.domain.fixture.FolderBuilder;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.governance.GovernanceDraft;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestEngine;
import io.liaison.persistence.TestStorage;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcurrentPoliciesTest {
    private static final ConnectorKey PETSTORE = new ConnectorKey("petstore");
    private static final Version SECOND = new Version(2);
    private static final Option<Version> UNREAD = Option.none();
    private static final Option<Version> FIRST = Option.some(Version.FIRST);
    private final Actor ada = Premises.ADA.actor();
    private Storage storage;
    private TestEngine engine;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        engine = new TestEngine(storage);
    }

    @Test
    void of_two_first_policies_from_the_same_reading_one_is_told_to_read_again() {
        var late = Races.late(
                storage.unitOfWork(), () -> govern(Policies.CLOSED, FIRST), () -> govern(Policies.OPEN, FIRST));

        assertThat(late).isEqualTo(Either.left(new StaleVersion(SECOND)));
    }

    @Test
    void a_connection_waits_for_the_denial_and_is_refused() {
        var late = Races.late(
                storage.unitOfWork(), () -> govern(Policies.denying("petstore"), UNREAD), () -> create("Ledger"));

        assertThat(late).isEqualTo(Either.left(new ConnectorNotAllowed(PETSTORE)));
    }

    @Test
    void a_denial_waits_for_the_connection_that_is_being_stored() {
        var late = Races.late(
                storage.unitOfWork(), () -> create("Ledger"), () -> govern(Policies.denying("petstore"), UNREAD));

        assertThat(late.map(ConnectorGovernance::version)).isEqualTo(Either.right(SECOND));
        assertThat(create("Books")).isEqualTo(Either.left(new ConnectorNotAllowed(PETSTORE)));
    }

    @Test
    void two_who_connect_do_not_wait_for_each_other_with_the_policy() {
        var both = storage.unitOfWork()
                .run(() -> storage.policies()
                        .held(ada.tenant())
                        .flatMap(first -> Races.start(() -> storage.policies().held(ada.tenant()))
                                .orTimeout(10, TimeUnit.SECONDS)
                                .join()));

        assertThat(both.isRight()).isTrue();
    }

    private Either<Failure, ConnectorGovernance> govern(GovernanceDraft draft, Option<Version> read) {
        return engine.liaison.governance().governConnectors().govern(new GovernConnectors.Command(ada, draft, read));
    }

    private Either<Failure, Connecting> create(String name) {
        return engine.liaison
                .connections()
                .createConnection()
                .create(new CreateConnection.Command(
                        ada,
                        FolderBuilder.aFolder().build().id(),
                        Option.some("petstore"),
                        Option.some(name),
                        Option.some(AuthenticationKind.CLIENT_CREDENTIALS.key()),
                        Workbench.machine(),
                        Option.none()));
    }
}
