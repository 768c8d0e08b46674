package io.liaison.application.usecase;

import static io.liaison.domain.fixture.PrincipalBuilder.aPrincipal;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.OpenWorkspace;
import io.liaison.application.port.inbound.member.AssignRoles;
import io.liaison.application.port.inbound.member.ListMembers;
import io.liaison.application.port.inbound.member.RemoveMember;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Conflict.WorkspaceNotShared;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.NotFound.MemberNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class MembersTest {
    private final Workbench bench = new Workbench();
    private final Folder below = bench.liaison
            .folders()
            .createFolder()
            .create(new CreateFolder.Command(
                    bench.admin, Option.some("Below"), Option.some(bench.folder.id()), Option.none()))
            .get()
            .subject();
    private final Principal zoe = somebody("Zoë");
    private final Principal bob = somebody("bob");

    @Test
    void own_members_come_before_inherited_ones_and_each_in_the_order_of_names() {
        assign(bench.folder, bob, "viewer");
        assign(below, zoe, "viewer", "automation-user");
        assign(below, bob, "connection-owner");

        assertThat(members(below).map(FolderMember::principal)).containsExactly(bob, zoe, bob);
        assertThat(members(below).map(member -> member.assignedIn().path()))
                .containsExactly("Shared/Below", "Shared/Below", "Shared");
        assertThat(members(bench.folder).map(FolderMember::principal)).containsExactly(bob);
    }

    @Test
    void assigning_replaces_what_was_held_there_and_nothing_above() {
        assign(bench.folder, bob, "viewer");
        assign(below, bob, "viewer", "automation-user");

        var assigned = assign(below, bob, "connection-owner").get();

        assertThat(assigned.roles().map(RoleName::value)).containsExactly("connection-owner");
        assertThat(members(below).map(member -> member.roles().mkString(",")))
                .containsExactly("connection-owner", "viewer");
    }

    @Test
    void names_each_role_that_cannot_be_held_in_a_folder_by_its_place() {
        var refused = new InvalidArgument("roles", Expectation.FOLDER_ROLE);

        assertThat(assign(below, bob, "viewer", "administrator", "No Role"))
                .isEqualTo(Either.left(new InvalidFields(
                        List.of(new FieldError("/roles/1", refused), new FieldError("/roles/2", refused)))));
        assertThat(members(below)).isEmpty();
    }

    @Test
    void who_may_look_may_list_and_not_share() {
        var viewer = bench.somebody(bench.folder.id(), BuiltInRoles.VIEWER);

        assertThat(bench.liaison
                        .members()
                        .listMembers()
                        .list(new ListMembers.Query(viewer, below.id()))
                        .get())
                .hasSize(1);
        assertThat(assign(viewer, below, bob, "viewer"))
                .isEqualTo(Either.left(new PermissionMissing(Permission.FOLDERS_SHARE, "Shared/Below")));
    }

    @Test
    void who_shares_a_folder_shares_all_below_and_nothing_above() {
        var steward = bench.somebody(below.id(), BuiltInRoles.FOLDER_ADMINISTRATOR);

        assertThat(assign(steward, below, bob, "viewer").isRight()).isTrue();
        assertThat(assign(steward, bench.folder, bob, "viewer").isLeft()).isTrue();
    }

    @Test
    void who_is_removed_holds_nothing_there_any_more() {
        assign(below, bob, "viewer");

        remove(below, bob).get();

        assertThat(members(below)).isEmpty();
        assertThat(bench.storage.rights().in(bob.actor(), below.id()).get().allows(Permission.FOLDERS_VIEW))
                .isFalse();
    }

    @Test
    void who_holds_roles_above_only_is_no_member_that_could_be_removed() {
        assign(bench.folder, bob, "viewer");

        assertThat(remove(below, bob))
                .isEqualTo(Either.left(new MemberNotFound(bob.id().toString())));
        assertThat(members(below)).hasSize(1);
    }

    @Test
    void a_workspace_gets_no_members() {
        var workspace = bench.liaison
                .folders()
                .openWorkspace()
                .open(new OpenWorkspace.Command(bench.admin))
                .get()
                .subject()
                .subject();

        assertThat(assign(workspace, bob, "viewer")).isEqualTo(Either.left(new WorkspaceNotShared("Workspace")));
        assertThat(members(workspace)).isEmpty();
    }

    private List<FolderMember> members(Folder folder) {
        return bench.liaison
                .members()
                .listMembers()
                .list(new ListMembers.Query(bench.admin, folder.id()))
                .get()
                .toList();
    }

    private Either<Failure, FolderMember> assign(Folder folder, Principal principal, String... roles) {
        return assign(bench.admin, folder, principal, roles);
    }

    private Either<Failure, FolderMember> assign(Actor actor, Folder folder, Principal principal, String... roles) {
        return bench.liaison
                .members()
                .assignRoles()
                .assign(new AssignRoles.Command(actor, folder.id(), principal.id(), Option.some(List.of(roles))));
    }

    private Either<Failure, FolderMember> remove(Folder folder, Principal principal) {
        return bench.liaison
                .members()
                .removeMember()
                .remove(new RemoveMember.Command(bench.admin, folder.id(), principal.id()));
    }

    private Principal somebody(String name) {
        var principal = aPrincipal(new PrincipalId(bench.storage.ids().next()))
                .in(bench.admin.tenant())
                .named(name)
                .build();
        return bench.storage.principals().add(principal).get();
    }
}
