package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.FolderTooDeep;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldersTest {
    private final Workbench bench = new Workbench();

    @Test
    void a_folder_inside_another_carries_the_whole_path() {
        var child = create("Finance", Option.some(bench.folder.id())).get().subject();

        assertThat(child.path().value()).isEqualTo("Shared/Finance");
    }

    @Test
    void siblings_do_not_share_a_name_in_whatever_case() {
        var outcome = create("SHARED", Option.none());

        assertThat(outcome.getLeft()).isEqualTo(new NameAlreadyUsed("SHARED"));
    }

    @Test
    void what_an_adapter_could_not_read_is_refused_together_with_what_is_wrong() {
        var unread = new FieldError("/colour", new InvalidArgument("colour", Expectation.KNOWN_MEMBER));

        var outcome = bench.liaison
                .folders()
                .createFolder()
                .create(new CreateFolder.Command(
                        bench.admin, Option.none(), Option.none(), Option.none(), List.of(unread)));

        assertThat(outcome.getLeft())
                .isEqualTo(new InvalidFields(List.of(unread, new FieldError("/name", new MissingParameter("name")))));
    }

    @Test
    void the_tree_grows_seven_deep_and_no_deeper() {
        var deepest = bench.folder;
        for (var depth = 2; depth <= 7; depth++) {
            deepest = create("level " + depth, Option.some(deepest.id())).get().subject();
        }

        var tooDeep = create("level 8", Option.some(deepest.id()));

        assertThat(tooDeep.getLeft()).isEqualTo(new FolderTooDeep(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"مالية", "📁 Buchhaltung", "Trésorerie", "财务"})
    void any_script_and_emoji_can_name_a_folder(String name) {
        var outcome = create(name, Option.none());

        assertThat(outcome.get().subject().name().value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a/b", "a\u0000b", "line\nbreak", "\uD800"})
    void what_is_not_a_name_is_refused(String name) {
        var outcome = create(name, Option.none());

        assertThat(outcome.getLeft()).isInstanceOf(InvalidFields.class);
    }

    @Test
    void a_folder_of_another_tenant_is_not_found() {
        var stranger = bench.tenant("other");

        var outcome = bench.liaison.folders().getFolder().get(new GetFolder.Query(stranger, bench.folder.id()));

        assertThat(outcome.getLeft()).isInstanceOf(FolderNotFound.class);
    }

    private Either<Failure, Permitted<Folder>> create(String name, Option<FolderId> parent) {
        return bench.liaison
                .folders()
                .createFolder()
                .create(new CreateFolder.Command(bench.admin, Option.some(name), parent, Option.none()));
    }
}
