package io.liaison.application.usecase;

import static io.liaison.domain.shared.Permission.CONNECTIONS_DELETE;
import static io.liaison.domain.shared.Permission.FOLDERS_CREATE;
import static io.liaison.domain.shared.Permission.FOLDERS_DELETE;
import static io.liaison.domain.shared.Permission.FOLDERS_EDIT;
import static io.liaison.domain.shared.Permission.FOLDERS_VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.application.port.inbound.folder.MoveFolder;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.access.RoleScope;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.Version;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Moving takes rights on both sides, and taking connections along in a deletion the right to delete them. */
class FolderRightsTest {
    private final Workbench bench = new Workbench();
    private final Folder moving = bench.folder(bench.admin, "Moving");
    private final Folder target = bench.folder(bench.admin, "Target");

    @Test
    void a_folder_moves_for_whoever_may_delete_it_here_and_create_and_edit_there() {
        var mover = mayInMoving(FOLDERS_DELETE);
        mayInTarget(mover, FOLDERS_CREATE, FOLDERS_EDIT);

        assertThat(move(mover, Option.some(target.id())).isRight()).isTrue();
    }

    @Test
    void who_may_not_delete_it_here_is_told_what_is_missing() {
        var mover = mayInMoving(FOLDERS_EDIT);
        mayInTarget(mover, FOLDERS_CREATE, FOLDERS_EDIT);

        assertThat(move(mover, Option.some(target.id())))
                .isEqualTo(Either.left(new PermissionMissing(FOLDERS_DELETE, "Moving")));
    }

    @Test
    void who_may_not_create_or_not_edit_there_is_told_which_is_missing() {
        var mover = mayInMoving(FOLDERS_DELETE);

        mayInTarget(mover, FOLDERS_EDIT);
        var withoutCreating = move(mover, Option.some(target.id()));
        mayInTarget(mover, FOLDERS_CREATE);
        var withoutEditing = move(mover, Option.some(target.id()));

        assertThat(withoutCreating).isEqualTo(Either.left(new PermissionMissing(FOLDERS_CREATE, "Target")));
        assertThat(withoutEditing).isEqualTo(Either.left(new PermissionMissing(FOLDERS_EDIT, "Target")));
    }

    @Test
    void who_cannot_see_where_it_would_go_is_told_that_nothing_is_there() {
        var mover = mayInMoving(FOLDERS_DELETE);

        assertThat(move(mover, Option.some(target.id())))
                .isEqualTo(Either.left(new FolderNotFound(target.id().toString())));
    }

    @Test
    void to_the_top_it_moves_only_for_whoever_may_create_folders_there() {
        var mover = mayInMoving(FOLDERS_DELETE, FOLDERS_CREATE, FOLDERS_EDIT);

        assertThat(move(mover, Option.none())).isEqualTo(Either.left(new PermissionMissing(FOLDERS_CREATE, "/")));
    }

    @Test
    void a_cascade_is_for_those_who_may_delete_connections_too() {
        var remover = mayInMoving(FOLDERS_DELETE);
        var refused = delete(remover);
        bench.assign(remover, moving.id(), role("both", FOLDERS_VIEW, FOLDERS_DELETE, CONNECTIONS_DELETE));

        assertThat(refused).isEqualTo(Either.left(new PermissionMissing(CONNECTIONS_DELETE, "Moving")));
        assertThat(delete(remover)).isEqualTo(Either.right(moving.id()));
    }

    private Actor mayInMoving(Permission... permissions) {
        return bench.somebody(moving.id(), role("here", FOLDERS_VIEW, permissions));
    }

    private void mayInTarget(Actor actor, Permission... permissions) {
        bench.assign(
                actor, target.id(), role("there-" + permissions[0].key().replace('.', '-'), FOLDERS_VIEW, permissions));
    }

    private Role role(String name, Permission first, Permission... more) {
        var role =
                new Role(new RoleName(name), RoleScope.FOLDER, HashSet.of(more).add(first), false, Version.FIRST);
        bench.storage.roles().save(bench.admin.tenant(), List.of(role)).get();
        return role;
    }

    private Either<Failure, Permitted<Folder>> move(Actor actor, Option<FolderId> parent) {
        return bench.liaison
                .folders()
                .moveFolder()
                .move(new MoveFolder.Command(actor, moving.id(), parent, Option.none()));
    }

    private Either<Failure, FolderId> delete(Actor actor) {
        return bench.liaison
                .folders()
                .deleteFolder()
                .delete(new DeleteFolder.Command(actor, moving.id(), true, Option.none()));
    }
}
