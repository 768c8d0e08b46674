package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.application.port.inbound.reference.RemoveReference;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ReferenceNotFound;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final Option<Version> NOTHING = Option.none();
    private static final Option<Version> FIRST = Option.some(Version.FIRST);
    private static final Version SECOND = new Version(2);
    private static final ReferenceNotFound GONE = new ReferenceNotFound(ReferenceKind.PROCESS, "p-1");
    private final Workbench bench = new Workbench();
    private final Connection ledger = bench.machineConnection("Ledger");

    @Test
    void a_first_reference_is_new_and_has_the_first_version() {
        var registered = register("Month end", NOTHING).get();

        assertThat(registered.isNew()).isTrue();
        assertThat(registered.subject().version()).isEqualTo(Version.FIRST);
    }

    @Test
    void another_name_advances_the_version_and_the_same_one_again_does_not() {
        register("Month end", NOTHING).get();

        var renamed = register("Year end", NOTHING).get();
        var again = register("Year end", NOTHING).get();

        assertThat(renamed).isEqualTo(new Stored<>(renamed.subject(), false));
        assertThat(renamed.subject().version()).isEqualTo(SECOND);
        assertThat(again).isEqualTo(renamed);
    }

    @Test
    void of_two_who_read_the_same_version_the_second_is_told_to_read_again() {
        register("Month end", NOTHING).get();
        register("Year end", FIRST).get();

        assertThat(register("Week end", FIRST)).isEqualTo(Either.left(new StaleVersion(SECOND)));
    }

    @Test
    void who_has_read_what_is_gone_does_not_bring_it_back() {
        assertThat(register("Month end", FIRST)).isEqualTo(Either.left(GONE));
    }

    @Test
    void a_stale_reader_does_not_remove() {
        register("Month end", NOTHING).get();
        register("Year end", NOTHING).get();

        assertThat(remove(FIRST)).isEqualTo(Either.left(new StaleVersion(SECOND)));
        assertThat(remove(Option.some(SECOND)).isRight()).isTrue();
        assertThat(remove(NOTHING)).isEqualTo(Either.left(GONE));
    }

    private Either<Failure, Stored<ConnectionReference>> register(String name, Option<Version> read) {
        return bench.liaison
                .references()
                .registerReference()
                .register(new RegisterReference.Command(
                        bench.admin,
                        ledger.id(),
                        ReferenceKind.PROCESS,
                        "p-1",
                        Option.some(name),
                        Option.none(),
                        Option.none(),
                        read));
    }

    private Either<Failure, ConnectionReference> remove(Option<Version> read) {
        return bench.liaison
                .references()
                .removeReference()
                .remove(new RemoveReference.Command(bench.admin, ledger.id(), ReferenceKind.PROCESS, "p-1", read));
    }
}
