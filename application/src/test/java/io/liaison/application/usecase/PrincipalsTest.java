package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.engine.PrincipalPorts;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.principal.CreatePrincipal;
import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.application.port.inbound.principal.ListKeys;
import io.liaison.application.port.inbound.principal.RevokeKey;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalDraft;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PrincipalsTest {
    private static final Option<Version> UNREAD = Option.none();
    private static final PrincipalDraft RENAMED =
            new PrincipalDraft(Option.some("Hopper"), Option.none(), Option.none(), Option.none());
    private final Workbench bench = new Workbench();
    private final PrincipalPorts principals = bench.liaison.principals();
    private final Principal robot = bench.principal(PrincipalKind.ROBOT, "Robot");
    private final Principal other = bench.principal(PrincipalKind.ROBOT, "Other");

    @Test
    void everybody_finds_itself_and_without_a_role_nobody_else() {
        assertThat(get(robot.actor(), robot).map(PrincipalView::principal)).isEqualTo(Either.right(robot));
        assertThat(get(robot.actor(), other)).isEqualTo(Either.left(notFound(other)));
    }

    @Test
    void everybody_issues_lists_and_withdraws_its_own_keys() {
        var issued = issue(robot.actor(), robot).get().key();
        var listed = principals.listKeys().list(new ListKeys.Query(robot.actor(), robot.id()));
        var revoked = principals.revokeKey().revoke(new RevokeKey.Command(robot.actor(), robot.id(), issued.id()));

        assertThat(listed).isEqualTo(Either.right(List.of(issued)));
        assertThat(revoked).isEqualTo(Either.right(issued.id()));
    }

    @Test
    void nobody_touches_what_it_may_not_even_see() {
        var key = issue(bench.admin, other).get().key().id();

        assertThat(issue(robot.actor(), other)).isEqualTo(Either.left(notFound(other)));
        assertThat(principals.listKeys().list(new ListKeys.Query(robot.actor(), other.id())))
                .isEqualTo(Either.left(notFound(other)));
        assertThat(principals.revokeKey().revoke(new RevokeKey.Command(robot.actor(), other.id(), key)))
                .isEqualTo(Either.left(notFound(other)));
        assertThat(edit(robot.actor(), other, UNREAD)).isEqualTo(Either.left(notFound(other)));
    }

    @Test
    void nobody_promotes_itself() {
        assertThat(edit(robot.actor(), robot, UNREAD))
                .isEqualTo(Either.left(new PermissionMissing(Permission.PRINCIPALS_MANAGE, "/")));
    }

    @Test
    void an_older_version_changes_and_deletes_nothing() {
        edit(bench.admin, robot, UNREAD).get();
        var read = Option.some(Version.FIRST);

        assertThat(edit(bench.admin, robot, read)).isEqualTo(Either.left(new StaleVersion(new Version(2))));
        assertThat(principals.deletePrincipal().delete(new DeletePrincipal.Command(bench.admin, robot.id(), read)))
                .isEqualTo(Either.left(new StaleVersion(new Version(2))));
    }

    @Test
    void the_same_again_keeps_version_and_moment() {
        var changed = edit(bench.admin, robot, UNREAD);
        bench.clock.pass(Duration.ofMinutes(1));

        assertThat(edit(bench.admin, robot, UNREAD)).isEqualTo(changed);
        assertThat(changed.map(view -> view.principal().version())).isEqualTo(Either.right(new Version(2)));
    }

    @Test
    void as_such_a_principal_holds_roles_of_the_tenant_and_none_of_folders() {
        var wanted = new PrincipalDraft(
                Option.some("Grace"),
                Option.none(),
                Option.none(),
                Option.some(List.of(BuiltInRoles.MEMBER, BuiltInRoles.VIEWER)
                        .map(role -> role.name().value())));

        var refused = principals
                .createPrincipal()
                .create(new CreatePrincipal.Command(bench.admin, Option.some(PrincipalKind.USER.key()), wanted));

        assertThat(((InvalidFields) refused.getLeft()).errors().map(FieldError::pointer))
                .containsExactly("/roles/1");
    }

    @Test
    void what_an_adapter_could_not_read_is_refused_together_with_what_is_wrong() {
        var unread = new FieldError("/colour", new InvalidArgument("colour", Expectation.KNOWN_MEMBER));

        var refused = principals
                .createPrincipal()
                .create(new CreatePrincipal.Command(bench.admin, Option.none(), RENAMED, List.of(unread)));

        assertThat(refused)
                .isEqualTo(Either.left(
                        new InvalidFields(List.of(unread, new FieldError("/kind", new MissingParameter("kind"))))));
    }

    private Either<Failure, PrincipalView> get(Actor actor, Principal principal) {
        return principals.getPrincipal().get(new GetPrincipal.Query(actor, principal.id()));
    }

    private Either<Failure, PrincipalView> edit(Actor actor, Principal principal, Option<Version> read) {
        return principals.editPrincipal().edit(new EditPrincipal.Command(actor, principal.id(), RENAMED, read));
    }

    private Either<Failure, IssueKey.Issued> issue(Actor actor, Principal holder) {
        return principals.issueKey().issue(new IssueKey.Command(actor, holder.id(), Option.none(), Option.none()));
    }

    private static PrincipalNotFound notFound(Principal principal) {
        return new PrincipalNotFound(principal.id().toString());
    }
}
