package io.liaison.persistence.folder;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.FolderBuilder.aFolder;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Conflict.FolderNotEmpty;
import io.liaison.domain.error.Conflict.FolderReferenced;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestEngine;
import io.liaison.persistence.TestStorage;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A folder is deleted while somebody puts a connection into it, or refers to one that is inside. */
class ConnectionOrFolderDeleteTest {
    private final Folder shared = aFolder().build();
    private final Folder finance = aFolder().numbered(2).named("Finance").under(shared);
    private final Connection ledger = aConnection().in(finance.id()).build();
    private final ConnectionReference reference = new ConnectionReference(
            ledger.id(), ReferenceKind.PROCESS, "1", "Invoices", Option.none(), Option.none(), Version.FIRST);
    private Storage storage;
    private DeleteFolder deleteFolder;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        deleteFolder = new TestEngine(storage).liaison.folders().deleteFolder();
        storage.folders().add(finance).get();
    }

    @Test
    void a_connection_waits_for_the_delete_and_finds_no_folder() {
        var late = Races.late(storage.unitOfWork(), () -> delete(finance, false), this::connect);

        assertThat(late).isEqualTo(Either.left(new FolderNotFound(finance.id().toString())));
    }

    @Test
    void a_connection_far_below_waits_for_the_cascade_and_finds_no_folder() {
        var late = Races.late(storage.unitOfWork(), () -> delete(shared, true), this::connect);

        assertThat(late).isEqualTo(Either.left(new FolderNotFound(finance.id().toString())));
    }

    @Test
    void a_delete_waits_for_the_connection_and_sees_it() {
        var late = Races.late(storage.unitOfWork(), this::connect, () -> delete(finance, false));

        assertThat(late.getLeft()).isInstanceOf(FolderNotEmpty.class);
    }

    @Test
    void a_cascade_waits_for_the_connection_and_takes_it_along() {
        var late = Races.late(storage.unitOfWork(), this::connect, () -> delete(shared, true));

        assertThat(late).isEqualTo(Either.right(shared.id()));
        assertThat(storage.connections().byId(TENANT, ledger.id()).isLeft()).isTrue();
    }

    @Test
    void a_cascade_waits_for_the_reference_and_sees_it() {
        connect().get();

        var late = Races.late(
                storage.unitOfWork(), () -> storage.references().save(reference), () -> delete(shared, true));

        assertThat(late.getLeft()).isInstanceOf(FolderReferenced.class);
    }

    @Test
    void a_reference_waits_for_the_cascade_and_finds_nothing_to_refer_to() {
        connect().get();

        var late = Races.late(
                storage.unitOfWork(),
                () -> delete(shared, true),
                () -> storage.references().save(reference));

        assertThat(late)
                .isEqualTo(Either.left(new ConnectionNotFound(ledger.id().toString())));
    }

    private Either<Failure, Connection> connect() {
        return storage.connections().add(ledger);
    }

    private Either<Failure, FolderId> delete(Folder folder, boolean cascade) {
        return deleteFolder.delete(new DeleteFolder.Command(Premises.ADA.actor(), folder.id(), cascade, Option.none()));
    }
}
