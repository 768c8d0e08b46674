package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.role.CreateRole;
import io.liaison.application.port.inbound.role.DeleteRole;
import io.liaison.application.port.inbound.role.EditRole;
import io.liaison.application.port.inbound.role.GetRole;
import io.liaison.application.port.inbound.role.ListRoles;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleDraft;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Conflict.RoleCannotBeDeleted;
import io.liaison.domain.error.Conflict.RoleInUse;
import io.liaison.domain.error.Conflict.RoleIsFixed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.RoleNotFound;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.Version;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class RolesTest {
    private static final RoleName MESSENGER = new RoleName("messenger");
    private static final Option<Version> UNREAD = Option.none();
    private final Workbench bench = new Workbench();

    @Test
    void a_new_role_is_listed_among_those_that_are_built_in() {
        var made = make();

        assertThat(bench.liaison
                        .roles()
                        .listRoles()
                        .list(new ListRoles.Query(bench.admin))
                        .get())
                .contains(made, BuiltInRoles.VIEWER);
        assertThat(made.builtIn()).isFalse();
        assertThat(made.version()).isEqualTo(Version.FIRST);
    }

    @Test
    void everybody_in_the_tenant_may_read_roles_and_nobody_else() {
        var made = make();
        var nobody = bench.somebody(bench.folder.id());

        assertThat(bench.liaison.roles().getRole().get(new GetRole.Query(nobody, MESSENGER)))
                .isEqualTo(Either.right(made));
        assertThat(bench.liaison.roles().getRole().get(new GetRole.Query(bench.tenant("other"), MESSENGER)))
                .isEqualTo(Either.left(new RoleNotFound("messenger")));
    }

    @Test
    void what_a_role_grants_changes_at_once_for_those_who_hold_it() {
        var holder = bench.somebody(bench.folder.id(), make());

        edit(UNREAD, "connections.use", "folders.view").get();

        var standing = bench.storage.rights().in(holder, bench.folder.id()).get();
        assertThat(standing.allows(Permission.CONNECTIONS_USE)).isTrue();
        assertThat(standing.allows(Permission.CONNECTIONS_VIEW)).isFalse();
    }

    @Test
    void the_same_permissions_again_change_nothing() {
        var made = make();

        assertThat(edit(UNREAD, "connections.view")).isEqualTo(Either.right(made));
        assertThat(edit(UNREAD, "connections.view", "connections.view")).isEqualTo(Either.right(made));
    }

    @Test
    void of_two_who_read_the_same_version_the_second_is_told_to_read_again() {
        make();
        edit(Option.some(Version.FIRST), "folders.view").get();

        assertThat(edit(Option.some(Version.FIRST), "folders.create"))
                .isEqualTo(Either.left(new StaleVersion(new Version(2))));
        assertThat(delete(MESSENGER, Option.some(Version.FIRST)))
                .isEqualTo(Either.left(new StaleVersion(new Version(2))));
    }

    @Test
    void what_is_built_in_stays_as_it_is() {
        var viewer = BuiltInRoles.VIEWER.name();

        assertThat(bench.liaison
                        .roles()
                        .editRole()
                        .edit(new EditRole.Command(bench.admin, viewer, Option.some(List.empty()), UNREAD)))
                .isEqualTo(Either.left(new RoleIsFixed("viewer")));
        assertThat(delete(viewer, UNREAD)).isEqualTo(Either.left(new RoleCannotBeDeleted("viewer")));
    }

    @Test
    void a_role_that_somebody_holds_is_not_deleted_until_nobody_does() {
        var holder = bench.somebody(bench.folder.id(), make());
        var principal = bench.storage
                .principals()
                .byId(holder.tenant(), holder.principal())
                .map(PrincipalView::principal)
                .get();

        assertThat(delete(MESSENGER, UNREAD)).isEqualTo(Either.left(new RoleInUse("messenger", 1)));
        bench.storage
                .assignments()
                .assign(bench.folder.id(), principal, HashSet.empty())
                .get();

        assertThat(delete(MESSENGER, UNREAD).isRight()).isTrue();
        assertThat(delete(MESSENGER, UNREAD)).isEqualTo(Either.left(new RoleNotFound("messenger")));
    }

    private Role make() {
        return bench.liaison
                .roles()
                .createRole()
                .create(new CreateRole.Command(
                        bench.admin,
                        new RoleDraft(
                                Option.some("messenger"),
                                Option.some("folder"),
                                Option.some(List.of("connections.view")))))
                .get();
    }

    private Either<Failure, Role> edit(Option<Version> read, String... permissions) {
        return bench.liaison
                .roles()
                .editRole()
                .edit(new EditRole.Command(bench.admin, MESSENGER, Option.some(List.of(permissions)), read));
    }

    private Either<Failure, Role> delete(RoleName name, Option<Version> read) {
        return bench.liaison.roles().deleteRole().delete(new DeleteRole.Command(bench.admin, name, read));
    }
}
