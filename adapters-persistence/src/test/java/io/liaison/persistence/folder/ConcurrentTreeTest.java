package io.liaison.persistence.folder;

import static io.liaison.domain.fixture.FolderBuilder.aFolder;
import static io.liaison.domain.fixture.Known.OTHER_TENANT;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.engine.FolderPorts;
import io.liaison.application.fixture.Premises;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.application.port.inbound.folder.EditFolder;
import io.liaison.application.port.inbound.folder.MoveFolder;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.FolderInsideItself;
import io.liaison.domain.error.Conflict.FolderNotEmpty;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.FolderTooDeep;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestEngine;
import io.liaison.persistence.TestStorage;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who change the same tree: the later one decides on what the first one has left. */
class ConcurrentTreeTest {
    private static final Option<Version> UNREAD = Option.none();
    private final Actor ada = Premises.ADA.actor();
    private final Folder a = aFolder().numbered(1).named("A").build();
    private final Folder b = aFolder().numbered(2).named("B").build();
    private final Folder inA = aFolder().numbered(3).named("inside").under(a);
    private Storage storage;
    private FolderPorts folders;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        folders = new TestEngine(storage).liaison.folders();
        storage.folders().add(a).get();
        storage.folders().add(b).get();
        storage.folders().add(inA).get();
    }

    @Test
    void of_two_folders_that_move_into_each_other_one_stays() {
        var late = late(() -> move(a, b), () -> move(b, a));

        assertThat(late).isEqualTo(Either.left(new FolderInsideItself("B", "B/A")));
        assertThat(stored(inA).path().value()).isEqualTo("B/A/inside");
    }

    @Test
    void a_rename_waits_for_the_move_and_takes_the_new_path() {
        late(() -> move(a, b), () -> rename(a, "C")).get();

        assertThat(stored(inA).path().value()).isEqualTo("B/C/inside");
        assertThat(stored(inA).lineage()).containsExactly(b.id(), a.id(), inA.id());
    }

    @Test
    void a_move_waits_for_the_rename_of_what_it_moves_into() {
        late(() -> rename(b, "C"), () -> move(a, b)).get();

        assertThat(stored(inA).path().value()).isEqualTo("C/A/inside");
    }

    @Test
    void a_new_folder_waits_for_the_move_of_its_parent() {
        var created = late(() -> move(a, b), () -> create("new", inA)).get().subject();

        assertThat(created.path().value()).isEqualTo("B/A/inside/new");
        assertThat(stored(created).lineage()).containsExactly(b.id(), a.id(), inA.id(), created.id());
    }

    @Test
    void a_move_waits_for_the_new_folder_and_takes_it_along() {
        var created = new CompletableFuture<Folder>();

        late(() -> create("new", inA).peek(done -> created.complete(done.subject())), () -> move(a, b))
                .get();

        assertThat(stored(created.join()).path().value()).isEqualTo("B/A/inside/new");
    }

    @Test
    void a_move_waits_for_the_new_folder_that_makes_it_too_deep() {
        var sixth = b;
        for (var number = 10; number < 14; number++) {
            sixth = storage.folders()
                    .add(aFolder().numbered(number).named("below").under(sixth))
                    .get();
        }
        var target = sixth;

        var late = late(() -> create("new", inA), () -> move(a, target));

        assertThat(late).isEqualTo(Either.left(new FolderTooDeep(7)));
        assertThat(stored(a)).isEqualTo(a);
    }

    @Test
    void no_folder_is_made_in_one_that_is_being_deleted() {
        var late = late(() -> delete(a, true), () -> create("new", inA));

        assertThat(late).isEqualTo(gone(inA));
    }

    @Test
    void no_folder_moves_into_one_that_is_being_deleted() {
        var late = late(() -> delete(a, true), () -> move(b, inA));

        assertThat(late).isEqualTo(gone(inA));
        assertThat(stored(b)).isEqualTo(b);
    }

    @Test
    void no_folder_is_deleted_under_one_that_has_just_moved_into_it() {
        var late = late(() -> move(a, b), () -> delete(b, false));

        assertThat(late.getLeft()).isInstanceOf(FolderNotEmpty.class);
    }

    @Test
    void of_two_who_have_read_the_same_version_one_is_told_to_read_again() {
        var late = late(() -> rename(a, "C"), () -> edit(a, "D", Option.some(Version.FIRST)));

        assertThat(late).isEqualTo(Either.left(new StaleVersion(new Version(2))));
    }

    @Test
    void what_did_not_commit_has_moved_nothing() {
        var late = new CompletableFuture<Either<Failure, Permitted<Folder>>>();

        storage.unitOfWork()
                .run(() -> move(a, b).flatMap(moved -> {
                    Thread.startVirtualThread(() -> late.complete(move(b, a)));
                    Races.untilSomebodyWaits();
                    return Either.<Failure, Integer>left(new MissingParameter("second thoughts"));
                }));

        assertThat(late.join().get().subject().path().value()).isEqualTo("A/B");
        assertThat(stored(inA)).isEqualTo(inA);
    }

    @Test
    void another_tenant_does_not_wait() {
        var elsewhere = storage.unitOfWork()
                .run(() -> storage.folders()
                        .alone(TENANT)
                        .map(alone -> Races.start(() -> storage.unitOfWork()
                                        .run(() -> storage.folders().alone(OTHER_TENANT)))
                                .join()));

        assertThat(elsewhere.get()).isEqualTo(Either.right(OTHER_TENANT));
    }

    private <A, B> Either<Failure, B> late(Supplier<Either<Failure, A>> first, Supplier<Either<Failure, B>> second) {
        return Races.late(storage.unitOfWork(), first, second);
    }

    private Either<Failure, Permitted<Folder>> create(String name, Folder parent) {
        return folders.createFolder()
                .create(new CreateFolder.Command(ada, Option.some(name), Option.some(parent.id()), Option.none()));
    }

    private Either<Failure, Permitted<Folder>> rename(Folder folder, String name) {
        return edit(folder, name, UNREAD);
    }

    private Either<Failure, Permitted<Folder>> edit(Folder folder, String name, Option<Version> read) {
        return folders.editFolder()
                .edit(new EditFolder.Command(ada, folder.id(), Option.some(name), Option.none(), read));
    }

    private Either<Failure, Permitted<Folder>> move(Folder folder, Folder target) {
        return folders.moveFolder().move(new MoveFolder.Command(ada, folder.id(), Option.some(target.id()), UNREAD));
    }

    private Either<Failure, FolderId> delete(Folder folder, boolean cascade) {
        return folders.deleteFolder().delete(new DeleteFolder.Command(ada, folder.id(), cascade, UNREAD));
    }

    private Folder stored(Folder folder) {
        return storage.folders().byId(TENANT, folder.id()).get();
    }

    private static <T> Either<Failure, T> gone(Folder folder) {
        return Either.left(new FolderNotFound(folder.id().toString()));
    }
}
