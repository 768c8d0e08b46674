package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.FolderSort;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connection.MoveConnection;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.application.port.inbound.folder.OpenWorkspace;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class WorkspacesTest {
    private final Workbench bench = new Workbench();
    private final Actor grace = bench.somebody(bench.folder.id(), BuiltInRoles.AUTOMATION_USER);

    @Test
    void one_is_made_when_it_is_first_asked_for() {
        var first = open(grace);
        var again = open(grace);

        assertThat(first.isNew()).isTrue();
        assertThat(again.isNew()).isFalse();
        assertThat(again.subject()).isEqualTo(first.subject());
        assertThat(first.subject().permissions()).contains(Permission.CONNECTIONS_CREATE);
    }

    @Test
    void everybody_has_one_of_their_own() {
        assertThat(workspace(grace).id()).isNotEqualTo(workspace(bench.admin).id());
    }

    @Test
    void nobody_else_sees_it_not_even_an_administrator() {
        var workspace = workspace(grace);

        assertThat(bench.liaison.folders().getFolder().get(new GetFolder.Query(bench.admin, workspace.id())))
                .isEqualTo(Either.left(new FolderNotFound(workspace.id().toString())));
        assertThat(listed(bench.admin)).doesNotContain(workspace.id());
        assertThat(listed(grace)).contains(workspace.id());
    }

    @Test
    void who_may_not_make_shared_connections_makes_personal_ones_and_an_administrator_moves_them() {
        assertThat(connect(grace, bench.folder.id()).getLeft())
                .isEqualTo(new PermissionMissing(Permission.CONNECTIONS_CREATE, "Shared"));

        var personal = connect(grace, workspace(grace).id()).get();
        assertThat(bench.liaison.connections().getToken().token(new GetToken.Query(bench.admin, personal.id())))
                .isEqualTo(Either.left(new ConnectionNotFound(personal.id().toString())));
        var moved = bench.liaison
                .connections()
                .moveConnection()
                .move(new MoveConnection.Command(
                        bench.admin, personal.id(), Option.some(bench.folder.id()), Option.none()));

        assertThat(moved.get().subject().connection().id()).isEqualTo(personal.id());
        assertThat(bench.token(personal).isRight()).isTrue();
    }

    @Test
    void who_manages_no_workspaces_takes_nothing_out_of_one() {
        var personal = connect(bench.admin, workspace(bench.admin).id()).get();

        var outcome = bench.liaison
                .connections()
                .moveConnection()
                .move(new MoveConnection.Command(
                        grace, personal.id(), Option.some(workspace(grace).id()), Option.none()));

        assertThat(outcome)
                .isEqualTo(Either.left(new ConnectionNotFound(personal.id().toString())));
    }

    @Test
    void the_owner_may_look_at_what_is_inside() {
        var personal = connect(grace, workspace(grace).id()).get();

        assertThat(bench.liaison
                        .connections()
                        .getConnection()
                        .get(new GetConnection.Query(grace, personal.id()))
                        .isRight())
                .isTrue();
    }

    private Stored<Permitted<Folder>> open(Actor actor) {
        return bench.liaison
                .folders()
                .openWorkspace()
                .open(new OpenWorkspace.Command(actor))
                .get();
    }

    private Folder workspace(Actor actor) {
        return open(actor).subject().subject();
    }

    private Seq<FolderId> listed(Actor actor) {
        return bench.liaison
                .folders()
                .listFolders()
                .list(new ListFolders.Query(
                        actor,
                        Option.none(),
                        Option.none(),
                        FolderSort.PATH,
                        false,
                        new PageRequest(PageRequest.MAX_LIMIT, Option.none())))
                .get()
                .items()
                .map(item -> item.subject().id());
    }

    private Either<Failure, Connection> connect(Actor actor, FolderId folder) {
        return bench.liaison
                .connections()
                .createConnection()
                .create(new CreateConnection.Command(
                        actor,
                        folder,
                        Option.some("petstore"),
                        Option.some("Ledger"),
                        Option.some(AuthenticationKind.CLIENT_CREDENTIALS.key()),
                        Workbench.machine(),
                        Option.none()))
                .map(created -> created.connection().subject().connection());
    }
}
