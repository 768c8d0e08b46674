package io.liaison.persistence;

import static io.liaison.domain.fixture.FolderBuilder.aFolder;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.application.port.outbound.StorageProvider.Settings;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.folder.Folder;
import io.liaison.persistence.embedded.Processes;
import io.liaison.persistence.embedded.SharedPostgres;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostDatabaseTest {
    @TempDir
    private Path folder;

    private Storage storage;

    @BeforeEach
    void open() throws IOException {
        SharedPostgres.prepare(folder);
        var settings = new Settings(new Location.Embedded(folder.toString()), Option.some(TestStorage.MASTER_KEY));
        storage = Premises.in(new PostgresStorageProvider().open(settings).get());
    }

    @AfterEach
    void close() {
        storage.closing().close().get();
    }

    @Test
    void it_is_missed_and_used_again_when_it_is_back() throws IOException {
        Processes.kill(Processes.postmaster(folder));

        Processes.until(() -> read().swap().exists(StorageUnavailable.class::isInstance));
        Processes.until(() -> read().isRight());

        assertThat(read()).isEqualTo(Either.right(aFolder().build()));
    }

    @Test
    void a_unit_of_work_that_loses_it_keeps_nothing() {
        var added = aFolder().numbered(5).named("Half done").build();

        var outcome =
                storage.unitOfWork().run(() -> storage.folders().add(added).peek(done -> loseIt()));

        assertThat(outcome.getLeft()).isInstanceOf(StorageUnavailable.class);
        Processes.until(() -> read().isRight());
        assertThat(storage.folders().byId(TENANT, added.id()).isLeft()).isTrue();
    }

    private void loseIt() {
        try {
            Processes.kill(Processes.postmaster(folder));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Either<Failure, Folder> read() {
        return storage.folders().byId(TENANT, aFolder().build().id());
    }
}
