package io.liaison.application.usecase;

import static io.liaison.domain.shared.Permission.CONNECTIONS_DELETE;
import static io.liaison.domain.shared.Permission.FOLDERS_DELETE;
import static io.liaison.domain.shared.Permission.FOLDERS_VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.SayFarewells.Progress;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.access.RoleScope;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent.Deleted;
import io.liaison.domain.error.Conflict.FolderNotEmpty;
import io.liaison.domain.error.Conflict.FolderReferenced;
import io.liaison.domain.error.Conflict.Hold;
import io.liaison.domain.error.Conflict.Item;
import io.liaison.domain.error.Conflict.ItemKind;
import io.liaison.domain.error.Conflict.Referrer;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.Version;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class DeleteFolderTest {
    private static final boolean CASCADE = true;
    private static final Option<Version> UNREAD = Option.none();
    private final Workbench bench = new Workbench();
    private final Folder top = bench.folder;

    @Test
    void an_empty_folder_is_gone() {
        var deleted = delete(top, !CASCADE, Option.some(Version.FIRST));

        assertThat(deleted).isEqualTo(Either.right(top.id()));
        assertThat(isGone(top)).isTrue();
    }

    @Test
    void a_folder_that_holds_something_is_kept_and_tells_what() {
        child("Finance", top);
        bench.machineConnection("Ledger");

        var refused = delete(top, !CASCADE, UNREAD);

        assertThat(refused.getLeft())
                .isEqualTo(new FolderNotEmpty(
                        "Shared",
                        2,
                        List.of(new Item(ItemKind.FOLDER, "Finance"), new Item(ItemKind.CONNECTION, "Ledger"))));
        assertThat(isGone(top)).isFalse();
    }

    @Test
    void a_cascade_takes_all_that_is_inside_with_it() {
        var finance = child("Finance", top);
        var audit = child("Audit", finance);
        var neighbour = bench.folder(bench.admin, "Neighbour");
        var inbox = bench.consentedConnection("Inbox");
        var ledger = bench.machineConnection("Ledger");

        delete(top, CASCADE, UNREAD).get();

        assertThat(List.of(top, finance, audit)).allMatch(this::isGone);
        assertThat(bench.token(inbox).getLeft()).isInstanceOf(ConnectionNotFound.class);
        assertThat(bench.token(ledger).getLeft()).isInstanceOf(ConnectionNotFound.class);
        assertThat(isGone(neighbour)).isFalse();
    }

    @Test
    void no_provider_is_waited_for_and_each_is_told_afterwards() {
        var inbox = bench.consentedConnection("Inbox");
        var ledger = bench.machineConnection("Ledger");

        delete(top, CASCADE, UNREAD).get();

        assertThat(bench.provider.revocations()).isEmpty();
        assertThat(deleted().map(Deleted::connection)).containsExactlyInAnyOrder(inbox.id(), ledger.id());
        assertThat(bench.farewells().get()).isEqualTo(new Progress(2, 0, 0));
        assertThat(bench.provider.liveTokens()).isZero();
    }

    @Test
    void a_cascade_takes_nothing_while_one_connection_is_referenced() {
        var finance = child("Finance", top);
        var inbox = bench.consentedConnection("Inbox");
        var ledger = bench.machineConnection("Ledger");
        register(ledger, "p-1");

        var refused = delete(top, CASCADE, UNREAD);

        assertThat(refused.getLeft())
                .isEqualTo(new FolderReferenced(
                        "Shared",
                        1,
                        List.of(new Hold("Ledger", new Referrer(ReferenceKind.PROCESS, "p-1", "Month end")))));
        assertThat(bench.token(inbox).isRight()).isTrue();
        assertThat(isGone(finance)).isFalse();
        assertThat(deleted()).isEmpty();
    }

    @Test
    void twenty_references_are_named_at_most_and_all_are_counted() {
        var ledger = bench.machineConnection("Ledger");
        List.rangeClosed(1, 25).forEach(number -> register(ledger, "p-" + number));

        var refused = (FolderReferenced) delete(top, CASCADE, UNREAD).getLeft();

        assertThat(refused.count()).isEqualTo(25);
        assertThat(refused.references()).hasSize(20);
    }

    @Test
    void connections_are_counted_and_not_named_to_whoever_may_not_look_at_them() {
        child("Finance", top);
        register(bench.machineConnection("Ledger"), "p-1");
        var janitor = janitor();

        assertThat(delete(janitor, top, !CASCADE, UNREAD).getLeft())
                .isEqualTo(new FolderNotEmpty("Shared", 2, List.of(new Item(ItemKind.FOLDER, "Finance"))));
        assertThat(delete(janitor, top, CASCADE, UNREAD).getLeft())
                .isEqualTo(new FolderReferenced("Shared", 1, List.empty()));
    }

    @Test
    void a_stale_reader_does_not_delete() {
        var refused = delete(top, CASCADE, Option.some(new Version(99)));

        assertThat(refused.getLeft()).isEqualTo(new StaleVersion(Version.FIRST));
        assertThat(isGone(top)).isFalse();
    }

    @Test
    void a_folder_is_deleted_once() {
        delete(top, !CASCADE, UNREAD).get();

        assertThat(delete(top, CASCADE, UNREAD).getLeft()).isInstanceOf(FolderNotFound.class);
    }

    private Seq<Deleted> deleted() {
        return bench.events.published().filter(Deleted.class::isInstance).map(Deleted.class::cast);
    }

    private Folder child(String name, Folder parent) {
        return bench.liaison
                .folders()
                .createFolder()
                .create(new CreateFolder.Command(
                        bench.admin, Option.some(name), Option.some(parent.id()), Option.none()))
                .get()
                .subject();
    }

    private boolean isGone(Folder folder) {
        return bench.liaison
                .folders()
                .getFolder()
                .get(new GetFolder.Query(bench.admin, folder.id()))
                .isLeft();
    }

    private void register(Connection connection, String key) {
        bench.liaison
                .references()
                .registerReference()
                .register(new RegisterReference.Command(
                        bench.admin,
                        connection.id(),
                        ReferenceKind.PROCESS,
                        key,
                        Option.some("Month end"),
                        Option.none(),
                        Option.none(),
                        Option.none()))
                .get();
    }

    /** Somebody who may delete everything in a folder and look at nothing. */
    private Actor janitor() {
        var role = new Role(
                new RoleName("janitor"),
                RoleScope.FOLDER,
                HashSet.of(FOLDERS_VIEW, FOLDERS_DELETE, CONNECTIONS_DELETE),
                false,
                Version.FIRST);
        bench.storage.roles().add(bench.admin.tenant(), role).get();
        return bench.somebody(top.id(), role);
    }

    private Either<Failure, FolderId> delete(Folder folder, boolean cascade, Option<Version> read) {
        return delete(bench.admin, folder, cascade, read);
    }

    private Either<Failure, FolderId> delete(Actor actor, Folder folder, boolean cascade, Option<Version> read) {
        return bench.liaison
                .folders()
                .deleteFolder()
                .delete(new DeleteFolder.Command(actor, folder.id(), cascade, read));
    }
}
