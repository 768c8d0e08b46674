package io.liaison.persistence.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.engine.ConnectorPorts;
import io.liaison.application.fixture.Drafts;
import io.liaison.application.fixture.Premises;
import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.RemoveConnector;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.OAuthApp;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestEngine;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcurrentDefinitionsTest {
    private static final ConnectorKey ZOO = new ConnectorKey("zoo");
    private static final Option<Version> NOTHING = Option.none();
    private static final Option<Version> FIRST = Option.some(Version.FIRST);
    private static final Version SECOND = new Version(2);
    private final Actor ada = Premises.ADA.actor();
    private Storage storage;
    private ConnectorPorts connectors;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        connectors = new TestEngine(storage).liaison.connectors();
    }

    @Test
    void of_two_who_have_read_the_same_version_one_is_told_to_read_again() {
        define("Zoo", NOTHING).get();

        var late = Races.late(storage.unitOfWork(), () -> define("Garden", FIRST), () -> define("Park", FIRST));

        assertThat(late).isEqualTo(Either.left(new StaleVersion(SECOND)));
    }

    @Test
    void of_two_first_definitions_the_later_one_is_the_second() {
        var late = Races.late(storage.unitOfWork(), () -> define("Zoo", NOTHING), () -> define("Garden", NOTHING));

        assertThat(late.get().isNew()).isFalse();
        assertThat(late.get().subject().governed().connector().version()).isEqualTo(SECOND);
    }

    @Test
    void a_removal_waits_for_the_definition_and_is_told_to_read_again() {
        define("Zoo", NOTHING).get();

        var late = Races.late(storage.unitOfWork(), () -> define("Garden", FIRST), () -> remove(FIRST));

        assertThat(late).isEqualTo(Either.left(new StaleVersion(SECOND)));
    }

    @Test
    void a_definition_waits_for_the_removal_and_does_not_bring_back_what_is_gone() {
        define("Zoo", NOTHING).get();

        var late = Races.late(storage.unitOfWork(), () -> remove(FIRST), () -> define("Garden", FIRST));

        assertThat(late).isEqualTo(Either.left(new ConnectorNotFound("zoo")));
    }

    @Test
    void of_two_apps_that_replace_the_same_version_one_is_refused() {
        define("Zoo", NOTHING).get();
        enter("keeper", NOTHING).get();

        var late = Races.late(storage.unitOfWork(), () -> enter("warden", FIRST), () -> enter("guard", FIRST));

        assertThat(late).isEqualTo(Either.left(new StaleVersion(SECOND)));
    }

    private Either<Failure, Stored<ConnectorForm>> define(String name, Option<Version> read) {
        return connectors.defineConnector().define(new DefineConnector.Command(ada, Drafts.of("zoo", name), read));
    }

    private Either<Failure, Connector> remove(Option<Version> read) {
        return connectors.removeConnector().remove(new RemoveConnector.Command(ada, ZOO, read));
    }

    private Either<Failure, Stored<OAuthApp>> enter(String client, Option<Version> read) {
        return connectors
                .configureOAuthApp()
                .configure(new ConfigureOAuthApp.Command(
                        ada, ZOO, Option.some(client), Option.none(), List.empty(), read));
    }
}
