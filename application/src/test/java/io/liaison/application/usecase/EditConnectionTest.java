package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EditConnectionTest {
    private final Workbench bench = new Workbench();
    private final Connection ledger = bench.machineConnection("Ledger");

    @Test
    void name_and_polling_frequency_can_be_edited_and_the_rest_stays() {
        var edited = edit(Option.some("Books"), Option.some("PT10M"), Option.none())
                .get()
                .subject()
                .connection();

        assertThat(edited.name().value()).isEqualTo("Books");
        assertThat(edited.pollingFrequency().every()).isEqualTo(Duration.ofMinutes(10));
        assertThat(edited.placement()).isEqualTo(ledger.placement());
        assertThat(edited.version()).isEqualTo(ledger.version().next());
    }

    @Test
    void all_faults_are_told_and_nothing_changes() {
        var outcome = edit(Option.some(""), Option.some("soon"), Option.none());

        assertThat(((InvalidFields) outcome.getLeft()).errors()).hasSize(2);
        assertThat(bench.stored(ledger)).isEqualTo(ledger);
    }

    @Test
    void a_name_that_is_taken_is_refused() {
        bench.machineConnection("Books");

        var outcome = edit(Option.some("books"), Option.none(), Option.none());

        assertThat(outcome.getLeft()).isEqualTo(new NameAlreadyUsed("books"));
    }

    @Test
    void of_two_who_read_the_same_version_the_second_is_told_to_read_again() {
        var read = Option.some(ledger.version());
        edit(Option.some("Books"), Option.none(), read).get();

        var second = edit(Option.some("Accounts"), Option.none(), read);

        assertThat(second.getLeft()).isEqualTo(new StaleVersion(ledger.version().next()));
    }

    private Either<Failure, Permitted<ConnectionView>> edit(
            Option<String> name, Option<String> frequency, Option<Version> read) {
        return bench.liaison
                .connections()
                .editConnection()
                .edit(new EditConnection.Command(bench.admin, ledger.id(), name, frequency, Option.none(), read));
    }
}
