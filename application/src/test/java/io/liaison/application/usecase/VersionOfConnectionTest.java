package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.shared.Version;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What somebody has changed counts, what the engine has observed does not. */
class VersionOfConnectionTest {
    private final Workbench bench = new Workbench();

    @Test
    void what_was_read_before_a_check_can_be_edited_after_it() {
        var read = bench.machineConnection("Ledger");
        check(read);

        var edited = edit(read);

        assertThat(edited.name().value()).isEqualTo("Books");
        assertThat(edited.timeline().checkedAt())
                .isEqualTo(bench.stored(read).timeline().checkedAt());
    }

    @Test
    void what_was_read_before_it_broke_can_be_edited_and_stays_broken() {
        var read = bench.machineConnection("Ledger");
        bench.provider.troubleAtApi(new ProviderRefused("403", new ProviderMessage("suspended")));
        check(read);

        assertThat(edit(read).status()).isInstanceOf(Disconnected.class);
    }

    @Test
    void what_was_read_while_broken_can_be_edited_once_it_has_healed() {
        var connection = bench.machineConnection("Ledger");
        bench.provider.troubleAtApi(new ProviderRefused("403", new ProviderMessage("suspended")));
        check(connection);
        var read = bench.stored(connection);
        bench.provider.mend();
        check(connection);

        assertThat(edit(read).status()).isInstanceOf(Connected.class);
    }

    @Test
    void a_token_that_is_handed_out_does_not_count() {
        var read = bench.machineConnection("Ledger");

        bench.token(read).get();

        assertThat(bench.stored(read).version()).isEqualTo(read.version());
    }

    @Test
    void fresh_details_count() {
        var read = bench.machineConnection("Ledger");

        reconnect(read);

        assertThat(bench.stored(read).version()).isEqualTo(read.version().next());
    }

    @Test
    void a_consent_counts_when_it_is_given_and_not_when_it_is_asked_for() {
        var read = bench.consentedConnection("Inbox");

        var asked = reconnect(read);
        var versionWhileAsked = bench.stored(read).version();
        bench.answer(asked, bench.provider.consent("ada", "ada@example.com")).get();

        assertThat(versionWhileAsked).isEqualTo(read.version());
        assertThat(bench.stored(read).version()).isEqualTo(read.version().next());
    }

    @Test
    void the_first_consent_counts() {
        assertThat(bench.consentedConnection("Inbox").version()).isEqualTo(new Version(2));
    }

    private void check(Connection connection) {
        bench.liaison
                .connections()
                .checkConnection()
                .check(new CheckConnection.Command(bench.admin, connection.id()))
                .get();
    }

    private Connecting reconnect(Connection connection) {
        return bench.liaison
                .connections()
                .reconnectConnection()
                .reconnect(new ReconnectConnection.Command(bench.admin, connection.id(), LinkedHashMap.empty()))
                .get();
    }

    private Connection edit(Connection read) {
        return bench.liaison
                .connections()
                .editConnection()
                .edit(new EditConnection.Command(
                        bench.admin,
                        read.id(),
                        Option.some("Books"),
                        Option.none(),
                        Option.none(),
                        Option.some(read.version())))
                .get()
                .subject()
                .connection();
    }
}
