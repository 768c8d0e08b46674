package io.liaison.application.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroundworkTest {
    private static final ConnectorDraft SANDBOX = ConnectorDraft.of(
            "sandbox", "Sandbox", URI.create("https://sandbox.example.com"), "oauth2_client_credentials");
    private final Workbench bench = new Workbench();
    private final Groundwork groundwork = start();
    private FolderId folder;
    private ConnectorKey connector;

    @BeforeEach
    void layTheGround() {
        folder = groundwork.folder("Tickets").get();
        connector = groundwork.connector(SANDBOX).get();
    }

    @Test
    void what_one_start_has_made_the_next_one_finds() {
        var made = groundwork.connection(folder, connector, "Tickets", Workbench.machine());
        var asked = bench.provider.tokenRequests();

        var later = start();

        assertThat(later.administrator()).isEqualTo(groundwork.administrator());
        assertThat(later.connector(SANDBOX)).isEqualTo(Either.right(connector));
        assertThat(later.folder("Tickets")).isEqualTo(Either.right(folder));
        assertThat(later.connection(folder, connector, "Tickets", Workbench.machine()))
                .isEqualTo(made);
        assertThat(bench.provider.tokenRequests()).isEqualTo(asked);
    }

    @Test
    void a_folder_of_that_name_below_another_one_is_another_one() {
        var below = bench.liaison
                .folders()
                .createFolder()
                .create(new CreateFolder.Command(
                        bench.admin, Option.some("Invoices"), Option.some(folder), Option.none()))
                .get()
                .subject()
                .id();

        var top = groundwork.folder("Invoices");

        assertThat(top.get()).isNotEqualTo(below);
    }

    @Test
    void a_folder_is_found_among_many_that_contain_its_name() {
        for (int number = 0; number <= 1_000; number++) {
            bench.folder(groundwork.administrator(), "A folder for Tickets " + number);
        }

        assertThat(start().folder("Tickets")).isEqualTo(Either.right(folder));
    }

    @Test
    void a_connection_is_found_by_its_whole_name() {
        var longer = groundwork.connection(folder, connector, "Tickets of ours", Workbench.machine());

        var made = groundwork.connection(folder, connector, "Tickets", Workbench.machine());

        assertThat(made.isRight()).isTrue();
        assertThat(made).isNotEqualTo(longer);
        assertThat(start().connection(folder, connector, "Tickets", Workbench.machine()))
                .isEqualTo(made);
    }

    @Test
    void of_two_that_start_at_once_one_makes_the_folder() {
        bench.memory.before("UnitOfWork.run", () -> bench.folder(groundwork.administrator(), "Invoices"));

        var invoices = groundwork.folder("Invoices");

        assertThat(invoices).isEqualTo(start().folder("Invoices"));
    }

    @Test
    void of_two_that_start_at_once_one_makes_the_connection() {
        bench.memory.before(
                "UnitOfWork.run",
                () -> groundwork
                        .connection(folder, connector, "Tickets", Workbench.machine())
                        .get());

        var connection = groundwork.connection(folder, connector, "Tickets", Workbench.machine());

        assertThat(connection).isEqualTo(start().connection(folder, connector, "Tickets", Workbench.machine()));
    }

    @Test
    void what_cannot_be_made_says_why() {
        assertThat(groundwork.folder("Invoices/2026").getLeft()).isInstanceOf(InvalidFields.class);
    }

    private Groundwork start() {
        return Groundwork.of(bench.liaison, "default", new Secret("key of default"))
                .get();
    }
}
