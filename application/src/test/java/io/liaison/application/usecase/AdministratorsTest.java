package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.PrincipalDraft;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Conflict.LastAdministrator;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Somebody who administers a tenant stays, whichever way it would go. */
class AdministratorsTest {
    private static final Option<Version> UNREAD = Option.none();
    private static final String ROLE = BuiltInRoles.ADMINISTRATOR.name().value();
    private final Workbench bench = new Workbench();
    private final PrincipalId admin = bench.admin.principal();

    @Test
    void the_last_one_is_not_demoted_and_stays_what_it_was() {
        var before = get(admin);

        var refused = edit(admin, roles());

        assertThat(refused).isEqualTo(Either.left(new LastAdministrator("administrator")));
        assertThat(get(admin)).isEqualTo(before);
    }

    @Test
    void the_last_one_is_not_deleted() {
        assertThat(delete(admin)).isEqualTo(Either.left(new LastAdministrator("administrator")));
        assertThat(get(admin).isRight()).isTrue();
    }

    @Test
    void one_of_two_may_go_by_itself() {
        edit(bench.principal(PrincipalKind.ROBOT, "Robot").id(), roles(ROLE)).get();

        assertThat(edit(admin, roles()).isRight()).isTrue();
    }

    @Test
    void the_last_one_through_a_group_does_not_leave_it_and_the_group_neither_loses_the_role_nor_goes() {
        var outer = bench.principal(PrincipalKind.GROUP, "Outer").id();
        var inner = bench.principal(PrincipalKind.GROUP, "Inner").id();
        edit(outer, roles(ROLE)).get();
        edit(inner, groups(outer)).get();
        edit(admin, groups(inner)).get();
        edit(admin, roles()).get();

        assertThat(edit(admin, groups()).getLeft()).isInstanceOf(LastAdministrator.class);
        assertThat(edit(inner, groups()).getLeft()).isInstanceOf(LastAdministrator.class);
        assertThat(edit(outer, roles()).getLeft()).isInstanceOf(LastAdministrator.class);
        assertThat(delete(inner).getLeft()).isInstanceOf(LastAdministrator.class);
        assertThat(delete(outer).getLeft()).isInstanceOf(LastAdministrator.class);
        assertThat(edit(admin, roles(ROLE)).isRight()).isTrue();
        assertThat(delete(outer).isRight()).isTrue();
    }

    @Test
    void a_group_is_nobody_who_could_administer() {
        edit(bench.principal(PrincipalKind.GROUP, "Empty").id(), roles(ROLE)).get();

        assertThat(edit(admin, roles()).getLeft()).isInstanceOf(LastAdministrator.class);
    }

    @Test
    void one_of_another_tenant_does_not_count() {
        bench.tenant("other");

        assertThat(delete(admin).getLeft()).isInstanceOf(LastAdministrator.class);
    }

    @Test
    void whoever_administers_through_a_group_gets_the_key_of_the_installation() {
        var group = bench.principal(PrincipalKind.GROUP, "Administrators").id();
        edit(group, roles(ROLE)).get();
        edit(admin, groups(group)).get();
        edit(admin, roles()).get();

        assertThat(bench.tenant("default")).isEqualTo(bench.admin);
    }

    private Either<Failure, PrincipalView> get(PrincipalId id) {
        return bench.liaison.principals().getPrincipal().get(new GetPrincipal.Query(bench.admin, id));
    }

    private Either<Failure, PrincipalView> edit(PrincipalId id, PrincipalDraft draft) {
        return bench.liaison
                .principals()
                .editPrincipal()
                .edit(new EditPrincipal.Command(bench.admin, id, draft, UNREAD));
    }

    private Either<Failure, PrincipalId> delete(PrincipalId id) {
        return bench.liaison
                .principals()
                .deletePrincipal()
                .delete(new DeletePrincipal.Command(bench.admin, id, UNREAD));
    }

    private static PrincipalDraft roles(String... names) {
        return new PrincipalDraft(Option.none(), Option.none(), Option.none(), Option.some(List.of(names)));
    }

    private static PrincipalDraft groups(PrincipalId... ids) {
        return new PrincipalDraft(
                Option.none(), Option.none(), Option.some(List.of(ids).map(PrincipalId::toString)), Option.none());
    }
}
