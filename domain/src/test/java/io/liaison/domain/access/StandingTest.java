package io.liaison.domain.access;

import static io.liaison.domain.fixture.Known.PRINCIPAL;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.Known.uuid;
import static io.liaison.domain.shared.Permission.CONNECTIONS_CREATE;
import static io.liaison.domain.shared.Permission.CONNECTIONS_USE;
import static io.liaison.domain.shared.Permission.CONNECTORS_MANAGE;
import static io.liaison.domain.shared.Permission.CONNECTORS_VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.AccessStep.ForeignWorkspace;
import io.liaison.domain.access.AccessStep.Granted;
import io.liaison.domain.access.AccessStep.NotGranted;
import io.liaison.domain.access.AccessStep.OwnWorkspace;
import io.liaison.domain.access.Holding.Origin;
import io.liaison.domain.access.Place.SharedFolder;
import io.liaison.domain.access.Place.WholeTenant;
import io.liaison.domain.access.Place.Workspace;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {
    private static final Actor ADA = new Actor(TENANT, PRINCIPAL);
    private static final PrincipalId GROUP = new PrincipalId(uuid(7));
    private static final FolderId ID = new FolderId(uuid(8));
    private static final Place FINANCE = new SharedFolder(ID, "Shared/Finance");
    private static final Place OWN = new Workspace(ID, "Ada", PRINCIPAL);
    private static final Place FOREIGN = new Workspace(ID, "Grace", GROUP);

    @ParameterizedTest
    @EnumSource
    void who_holds_nothing_may_do_what_every_member_may(Permission permission) {
        assertThat(in(FINANCE).allows(permission)).isEqualTo(permission == CONNECTORS_VIEW);
    }

    @ParameterizedTest
    @EnumSource
    void an_administrator_may_do_everything_in_every_shared_folder(Permission permission) {
        var standing = in(FINANCE, held(BuiltInRoles.ADMINISTRATOR));

        assertThat(standing.allows(permission)).isTrue();
    }

    @Test
    void an_automation_user_uses_connections_and_makes_none() {
        var standing = in(FINANCE, held(BuiltInRoles.AUTOMATION_USER));

        assertThat(standing.allows(CONNECTIONS_USE)).isTrue();
        assertThat(standing.require(CONNECTIONS_CREATE))
                .isEqualTo(Either.left(new PermissionMissing(CONNECTIONS_CREATE, "Shared/Finance")));
    }

    @Test
    void one_role_that_grants_is_enough() {
        var standing = in(FINANCE, held(BuiltInRoles.VIEWER), held(BuiltInRoles.CONNECTION_OWNER));

        assertThat(standing.require(CONNECTIONS_CREATE)).isEqualTo(Either.right(standing));
    }

    @Test
    void the_decision_tells_of_every_role_what_it_said() {
        var viewer = held(BuiltInRoles.VIEWER);
        var owner = new Holding(BuiltInRoles.CONNECTION_OWNER, GROUP, Option.some(new Origin(ID, "Shared/Finance")));

        var decision = in(FINANCE, viewer, owner).decide(CONNECTIONS_CREATE);

        assertThat(decision.allowed()).isTrue();
        assertThat(decision.steps())
                .startsWith(new NotGranted(viewer), new Granted(owner))
                .hasSize(3);
    }

    @Test
    void in_its_own_workspace_everybody_may_do_all_that_is_done_in_folders() {
        assertThat(in(OWN).permissions())
                .containsExactlyElementsOf(List.of(Permission.values()).filter(Permission::isForFolders));
        assertThat(in(OWN).decide(CONNECTIONS_USE).steps()).containsExactly(new OwnWorkspace());
    }

    @ParameterizedTest
    @EnumSource
    void in_the_workspace_of_another_no_role_counts(Permission permission) {
        var standing = in(FOREIGN, held(BuiltInRoles.ADMINISTRATOR));

        assertThat(standing.allows(permission)).isFalse();
        assertThat(standing.decide(permission).steps()).containsExactly(new ForeignWorkspace());
    }

    @Test
    void what_belongs_to_no_folder_needs_a_role_of_the_tenant() {
        assertThat(in(new WholeTenant(), held(BuiltInRoles.ADMINISTRATOR)).allows(CONNECTORS_MANAGE))
                .isTrue();
        assertThat(in(new WholeTenant()).require(CONNECTORS_MANAGE))
                .isEqualTo(Either.left(new PermissionMissing(CONNECTORS_MANAGE, "/")));
    }

    @Test
    void roles_of_folders_have_permissions_of_folders_only() {
        assertThat(BuiltInRoles.all().filter(role -> role.scope() == RoleScope.FOLDER))
                .allSatisfy(role -> assertThat(role.permissions()).allMatch(Permission::isForFolders));
    }

    private static Holding held(Role role) {
        return new Holding(role, PRINCIPAL, Option.none());
    }

    private static Standing in(Place place, Holding... holdings) {
        return new Standing(ADA, place, List.of(holdings));
    }
}
