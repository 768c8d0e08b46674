package io.liaison.application.usecase;

import static io.liaison.domain.fixture.PrincipalBuilder.aPrincipal;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.explanation.ExplainConnectionAccess;
import io.liaison.application.port.inbound.explanation.ExplainFolderAccess;
import io.liaison.application.text.AccessTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.access.AccessExplanation;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.access.RoleScope;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.HashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class AccessExplanationTest {
    private final Workbench bench = new Workbench();
    private final Principal invoices = add("invoices", PrincipalKind.ROBOT);
    private final Principal accountants = add("Accountants", PrincipalKind.GROUP);
    private final Principal staff = add("Staff", PrincipalKind.GROUP);

    @Test
    void tells_through_which_group_a_role_counts() {
        join(invoices, accountants);
        assign(accountants, BuiltInRoles.AUTOMATION_USER);

        var explained = explain(Permission.CONNECTIONS_USE);

        assertThat(explained.decision().allowed()).isTrue();
        assertThat(explained.missing()).isEmpty();
        assertThat(AccessTexts.in(Language.ENGLISH).because(explained))
                .containsExactly(
                        "Robot invoices belongs to the group Accountants, which holds the role automation-user in Shared:"
                                + " it grants connections.use.",
                        "Everybody in the tenant holds the role member: it does not grant connections.use.");
    }

    @Test
    void tells_the_shortest_way_though_groups_go_round() {
        join(invoices, accountants);
        join(accountants, staff);
        join(staff, accountants);
        assign(staff, BuiltInRoles.VIEWER);

        var sentence = AccessTexts.in(Language.FRENCH)
                .because(explain(Permission.CONNECTIONS_VIEW))
                .head();

        assertThat(sentence)
                .isEqualTo("Le robot invoices appartient au groupe Accountants, qui appartient au groupe Staff,"
                        + " qui détient le rôle viewer dans Shared\u00a0: il accorde connections.view.");
    }

    @Test
    void tells_what_is_missing_and_which_roles_would_help() {
        assign(invoices, BuiltInRoles.AUTOMATION_USER);

        var explained = explain(Permission.CONNECTIONS_CREATE);

        assertThat(explained.decision().allowed()).isFalse();
        assertThat(explained.missing()).containsExactly(Permission.CONNECTIONS_CREATE);
        assertThat(AccessTexts.in(Language.ENGLISH).because(explained))
                .startsWith("Robot invoices holds the role automation-user in Shared: it does not grant"
                        + " connections.create.")
                .endsWith("Robot invoices holds no role here that grants connections.create;"
                        + " these roles would: connection-owner, folder-administrator.");
    }

    @Test
    void a_role_of_the_tenant_is_said_to_count_everywhere() {
        bench.storage
                .assignments()
                .assign(invoices, HashSet.of(BuiltInRoles.ADMINISTRATOR.name()))
                .get();

        assertThat(AccessTexts.in(Language.ENGLISH).because(explain(Permission.ROLES_MANAGE)))
                .startsWith("Robot invoices holds the role administrator in the whole tenant: it grants roles.manage.");
    }

    @Test
    void everybody_who_sees_the_folder_may_ask_about_itself() {
        var viewer = bench.somebody(bench.folder.id(), BuiltInRoles.VIEWER);

        var explained = ask(viewer, Option.none(), Permission.CONNECTIONS_USE).get();

        assertThat(explained.principal().id()).isEqualTo(viewer.principal());
        assertThat(explained.decision().allowed()).isFalse();
    }

    @Test
    void about_others_only_those_may_ask_who_share_the_folder_or_see_the_principals() {
        var viewer = bench.somebody(bench.folder.id(), BuiltInRoles.VIEWER);
        var steward = bench.somebody(bench.folder.id(), BuiltInRoles.FOLDER_ADMINISTRATOR);
        var other = Option.some(invoices.id());

        assertThat(ask(viewer, other, Permission.CONNECTIONS_USE))
                .isEqualTo(Either.left(new PermissionMissing(Permission.FOLDERS_SHARE, "Shared")));
        assertThat(ask(steward, other, Permission.CONNECTIONS_USE).isRight()).isTrue();
        assertThat(ask(clerk(), other, Permission.CONNECTIONS_USE).isRight()).isTrue();
    }

    @Test
    void who_does_not_see_the_folder_is_told_nothing_not_even_about_itself() {
        assertThat(ask(invoices.actor(), Option.none(), Permission.CONNECTIONS_USE))
                .isEqualTo(Either.left(new FolderNotFound(bench.folder.id().toString())));
    }

    @Test
    void who_may_use_a_connection_and_not_look_at_it_may_ask_why() {
        var connection = bench.machineConnection("Ledger");
        assign(invoices, role("messenger", Permission.CONNECTIONS_USE));

        var explained = bench.liaison
                .explanations()
                .explainConnectionAccess()
                .explain(new ExplainConnectionAccess.Query(
                        invoices.actor(), connection.id(), Option.none(), Option.some(Permission.CONNECTIONS_VIEW)))
                .get();

        assertThat(explained.missing()).containsExactly(Permission.CONNECTIONS_VIEW);
    }

    private AccessExplanation explain(Permission permission) {
        return ask(bench.admin, Option.some(invoices.id()), permission).get();
    }

    private Either<Failure, AccessExplanation> ask(Actor actor, Option<PrincipalId> about, Permission permission) {
        return bench.liaison
                .explanations()
                .explainFolderAccess()
                .explain(new ExplainFolderAccess.Query(actor, bench.folder.id(), about, Option.some(permission)));
    }

    private void assign(Principal principal, Role role) {
        bench.storage
                .assignments()
                .assign(bench.folder.id(), principal, HashSet.of(role.name()))
                .get();
    }

    private void join(Principal member, Principal group) {
        bench.storage.assignments().join(member, HashSet.of(group.id())).get();
    }

    /** Somebody who may look at folders and principals, and do nothing with them. */
    private Actor clerk() {
        var clerk = add("clerk", PrincipalKind.USER);
        var role = new Role(
                new RoleName("clerk"),
                RoleScope.TENANT,
                HashSet.of(Permission.FOLDERS_VIEW, Permission.PRINCIPALS_VIEW),
                false,
                Version.FIRST);
        bench.storage.roles().add(bench.admin.tenant(), role).get();
        bench.storage.assignments().assign(clerk, HashSet.of(role.name())).get();
        return clerk.actor();
    }

    private Role role(String name, Permission permission) {
        var role = new Role(new RoleName(name), RoleScope.FOLDER, HashSet.of(permission), false, Version.FIRST);
        return bench.storage.roles().add(bench.admin.tenant(), role).get();
    }

    private Principal add(String name, PrincipalKind kind) {
        var principal = aPrincipal(new PrincipalId(bench.storage.ids().next()))
                .in(bench.admin.tenant())
                .ofKind(kind)
                .named(name)
                .build();
        return bench.storage.principals().add(principal).get();
    }
}
