package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.application.port.inbound.connection.MoveConnection;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent.Moved;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class MoveConnectionTest {
    private final Workbench bench = new Workbench();
    private final Folder target = bench.folder(bench.admin, "Elsewhere");
    private final Connection ledger = bench.machineConnection("Ledger");

    @Test
    void it_arrives_with_its_id_and_its_grant() {
        var asked = bench.provider.tokenRequests();

        var moved = move(bench.admin, target).get().subject();

        assertThat(moved.connection().id()).isEqualTo(ledger.id());
        assertThat(moved.folderPath().value()).isEqualTo("Elsewhere");
        assertThat(bench.token(ledger).isRight()).isTrue();
        assertThat(bench.provider.tokenRequests()).isEqualTo(asked);
        assertThat(bench.events.published()).last().isInstanceOf(Moved.class);
    }

    @Test
    void a_default_arrives_as_one_among_others() {
        bench.liaison
                .connections()
                .editConnection()
                .edit(new EditConnection.Command(
                        bench.admin, ledger.id(), Option.none(), Option.none(), Option.some(true), Option.none()))
                .get();

        move(bench.admin, target).get();

        assertThat(bench.stored(ledger).isDefault()).isFalse();
    }

    @Test
    void the_folder_that_it_is_in_is_no_move() {
        var before = bench.stored(ledger);

        move(bench.admin, bench.folder).get();

        assertThat(bench.stored(ledger)).isEqualTo(before);
    }

    @Test
    void who_has_no_right_where_it_goes_is_told_that_no_folder_is_there() {
        var owner = bench.somebody(bench.folder.id(), BuiltInRoles.CONNECTION_OWNER);

        assertThat(move(owner, target))
                .isEqualTo(Either.left(new FolderNotFound(target.id().toString())));
    }

    @Test
    void who_may_only_use_what_is_where_it_goes_is_told_what_is_missing() {
        var owner = bench.somebody(bench.folder.id(), BuiltInRoles.CONNECTION_OWNER);
        bench.assign(owner, target.id(), BuiltInRoles.AUTOMATION_USER);

        assertThat(move(owner, target))
                .isEqualTo(Either.left(new PermissionMissing(Permission.CONNECTIONS_CREATE, "Elsewhere")));
    }

    @Test
    void who_has_a_right_on_both_sides_may() {
        var owner = bench.somebody(bench.folder.id(), BuiltInRoles.CONNECTION_OWNER);
        bench.assign(owner, target.id(), BuiltInRoles.CONNECTION_OWNER);

        assertThat(move(owner, target).isRight()).isTrue();
    }

    private Either<Failure, Permitted<ConnectionView>> move(Actor actor, Folder folder) {
        return bench.liaison
                .connections()
                .moveConnection()
                .move(new MoveConnection.Command(actor, ledger.id(), Option.some(folder.id()), Option.none()));
    }
}
