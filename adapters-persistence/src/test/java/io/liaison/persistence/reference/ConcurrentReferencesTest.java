package io.liaison.persistence.reference;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.engine.ReferencePorts;
import io.liaison.application.fixture.Premises;
import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.application.port.inbound.reference.RemoveReference;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestEngine;
import io.liaison.persistence.TestStorage;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcurrentReferencesTest {
    private static final Option<Version> NOTHING = Option.none();
    private static final Option<Version> FIRST = Option.some(Version.FIRST);
    private static final Version SECOND = new Version(2);
    private final Actor ada = Premises.ADA.actor();
    private final Connection connection = aConnection().build();
    private Storage storage;
    private ReferencePorts references;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        storage.connections().add(connection).get();
        references = new TestEngine(storage).liaison.references();
    }

    @Test
    void of_two_who_have_read_the_same_version_one_is_told_to_read_again() {
        register("Month end", NOTHING).get();

        var late =
                Races.late(storage.unitOfWork(), () -> register("Year end", FIRST), () -> register("Week end", FIRST));

        assertThat(late).isEqualTo(Either.left(new StaleVersion(SECOND)));
    }

    @Test
    void of_two_first_references_of_one_key_the_later_one_is_the_second() {
        var late = Races.late(
                storage.unitOfWork(), () -> register("Month end", NOTHING), () -> register("Year end", NOTHING));

        assertThat(late.get().isNew()).isFalse();
        assertThat(late.get().subject().version()).isEqualTo(SECOND);
    }

    @Test
    void a_removal_waits_for_the_replacement_and_is_told_to_read_again() {
        register("Month end", NOTHING).get();

        var late = Races.late(storage.unitOfWork(), () -> register("Year end", FIRST), () -> remove(FIRST));

        assertThat(late).isEqualTo(Either.left(new StaleVersion(SECOND)));
    }

    private Either<Failure, Stored<ConnectionReference>> register(String name, Option<Version> read) {
        return references
                .registerReference()
                .register(new RegisterReference.Command(
                        ada,
                        connection.id(),
                        ReferenceKind.PROCESS,
                        "p-1",
                        Option.some(name),
                        Option.none(),
                        Option.none(),
                        read));
    }

    private Either<Failure, ConnectionReference> remove(Option<Version> read) {
        return references
                .removeReference()
                .remove(new RemoveReference.Command(ada, connection.id(), ReferenceKind.PROCESS, "p-1", read));
    }
}
