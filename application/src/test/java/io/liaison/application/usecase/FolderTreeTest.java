package io.liaison.application.usecase;

import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.EditFolder;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.application.port.inbound.folder.MoveFolder;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.FolderTooDeep;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTreeTest {
    private static final Option<Version> UNREAD = Option.none();
    private final Workbench bench = new Workbench();
    private final Folder finance = child("Finance", bench.folder);
    private final Folder audit = child("Audit", finance);
    private final Folder legal = bench.folder(bench.admin, "Legal");

    @Test
    void a_new_name_is_in_the_paths_of_all_that_is_inside() {
        rename(bench.folder, "Common").get();

        assertThat(stored(audit).path().value()).isEqualTo("Common/Finance/Audit");
    }

    @Test
    void connections_say_at_once_where_their_folder_is() {
        var connection = bench.machineConnection("Ledger");

        move(bench.folder, Option.some(legal.id())).get();

        var view = bench.liaison
                .connections()
                .getConnection()
                .get(new GetConnection.Query(bench.admin, connection.id()))
                .get()
                .subject();
        assertThat(view.folderPath().value()).isEqualTo("Legal/Shared");
    }

    @Test
    void name_and_description_change_and_the_rest_stays() {
        bench.clock.pass(Duration.ofMinutes(1));

        var edited = edit(Option.some("Money"), Option.some("All of it"), UNREAD)
                .get()
                .subject();

        assertThat(edited.name().value()).isEqualTo("Money");
        assertThat(edited.description().value()).isEqualTo("All of it");
        assertThat(edited.parent()).isEqualTo(finance.parent());
        assertThat(edited.createdAt()).isEqualTo(finance.createdAt());
        assertThat(edited.updatedAt()).isAfter(finance.updatedAt());
        assertThat(edited.version()).isEqualTo(new Version(2));
    }

    @Test
    void an_edit_of_nothing_is_granted_and_changes_nothing() {
        bench.clock.pass(Duration.ofMinutes(1));

        var edited = edit(Option.none(), Option.none(), UNREAD);

        assertThat(edited.get().subject()).isEqualTo(finance);
    }

    @Test
    void all_faults_are_told_and_nothing_changes() {
        var outcome = edit(Option.some("a/b"), Option.some("x".repeat(501)), UNREAD);

        assertThat(((InvalidFields) outcome.getLeft()).errors()).hasSize(2);
        assertThat(stored(finance)).isEqualTo(finance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "tab\there", "nul\u0000", "\u0085", "\uDC00"})
    void what_is_not_a_name_renames_nothing(String name) {
        assertThat(rename(finance, name).isLeft()).isTrue();
        assertThat(rename(finance, "n".repeat(116)).isLeft()).isTrue();
        assertThat(stored(finance)).isEqualTo(finance);
    }

    @ParameterizedTest
    @CsvSource({"Straße, STRASSE", "e\u0301tat, \u00c9TAT", "ﬁnance, FINANCE", "Ångström, ångstro\u0308m"})
    void siblings_do_not_come_to_share_a_name_in_whatever_form(String name, String other) {
        child(name, legal);
        var rival = child("rival", legal);

        assertThat(rename(rival, other).getLeft()).isInstanceOf(NameAlreadyUsed.class);
        assertThat(stored(rival)).isEqualTo(rival);
    }

    @Test
    void a_move_takes_along_all_that_is_inside() {
        var moved = move(finance, Option.some(legal.id())).get().subject();

        assertThat(moved.path().value()).isEqualTo("Legal/Finance");
        assertThat(stored(audit).path().value()).isEqualTo("Legal/Finance/Audit");
        assertThat(stored(audit).lineage()).containsExactly(legal.id(), finance.id(), audit.id());
    }

    @Test
    void a_move_to_where_it_is_changes_nothing() {
        var moved = move(finance, finance.parent());

        assertThat(moved.get().subject()).isEqualTo(finance);
    }

    @Test
    void the_deepest_of_what_moves_decides() {
        var fourth = child("4", child("3", child("2", legal)));
        var fifth = child("5", fourth);

        var tooDeep = move(bench.folder, Option.some(fifth.id()));
        var fits = move(bench.folder, Option.some(fourth.id()));

        assertThat(tooDeep.getLeft()).isEqualTo(new FolderTooDeep(7));
        assertThat(fits.isRight()).isTrue();
        assertThat(stored(audit).path().depth()).isEqualTo(7);
    }

    @Test
    void nothing_moves_to_another_tenant_or_to_nowhere() {
        var foreign = bench.folder(bench.tenant("other"), "Foreign").id();
        var nowhere = new FolderId(uuid(404));

        assertThat(move(finance, Option.some(foreign))).isEqualTo(unknown(foreign));
        assertThat(move(finance, Option.some(nowhere))).isEqualTo(unknown(nowhere));
        assertThat(stored(finance)).isEqualTo(finance);
    }

    @Test
    void of_two_who_read_the_same_version_the_second_is_told_to_read_again() {
        var read = Option.some(finance.version());
        edit(Option.some("Money"), Option.none(), read).get();

        var second = edit(Option.some("Cash"), Option.none(), read);

        assertThat(second.getLeft()).isEqualTo(new StaleVersion(new Version(2)));
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

    private Either<Failure, Permitted<Folder>> rename(Folder folder, String name) {
        return bench.liaison
                .folders()
                .editFolder()
                .edit(new EditFolder.Command(bench.admin, folder.id(), Option.some(name), Option.none(), UNREAD));
    }

    private Either<Failure, Permitted<Folder>> edit(
            Option<String> name, Option<String> description, Option<Version> read) {
        return bench.liaison
                .folders()
                .editFolder()
                .edit(new EditFolder.Command(bench.admin, finance.id(), name, description, read));
    }

    private Either<Failure, Permitted<Folder>> move(Folder folder, Option<FolderId> parent) {
        return bench.liaison
                .folders()
                .moveFolder()
                .move(new MoveFolder.Command(bench.admin, folder.id(), parent, UNREAD));
    }

    private Folder stored(Folder folder) {
        return bench.liaison
                .folders()
                .getFolder()
                .get(new GetFolder.Query(bench.admin, folder.id()))
                .get()
                .subject();
    }

    private static Either<Failure, Permitted<Folder>> unknown(FolderId id) {
        return Either.left(new FolderNotFound(id.toString()));
    }
}
