package io.liaison.application.usecase;

import static io.liaison.domain.fixture.PrincipalBuilder.aGroup;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalDraft;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Conflict.GroupInsideItself;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class NestedGroupsTest {
    private static final int DEPTH = 1_000;
    private final Workbench bench = new Workbench();

    @Test
    void groups_are_nested_a_thousand_deep_and_still_count_and_still_make_no_circle() {
        var groups = chain().map(Principal::id);
        var robot = bench.principal(PrincipalKind.ROBOT, "Robot");
        hold(groups.last(), BuiltInRoles.ADMINISTRATOR.name().value()).get();
        join(robot.id(), groups.head()).get();

        var seen = bench.liaison
                .principals()
                .getPrincipal()
                .get(new GetPrincipal.Query(robot.actor(), bench.admin.principal()));
        var circle = join(groups.last(), groups.head());

        assertThat(seen.isRight()).isTrue();
        assertThat(circle).isEqualTo(Either.left(new GroupInsideItself("P " + DEPTH)));
    }

    @Test
    void a_group_that_would_be_inside_itself_stays_where_it_was() {
        var outer = bench.principal(PrincipalKind.GROUP, "Outer").id();
        var inner = bench.principal(PrincipalKind.GROUP, "Inner").id();
        join(inner, outer).get();

        var refused = join(outer, inner);

        assertThat(refused).isEqualTo(Either.left(new GroupInsideItself("Outer")));
        assertThat(bench.storage.principals().byId(bench.admin.tenant(), outer).map(PrincipalView::groups))
                .isEqualTo(Either.right(HashSet.empty()));
    }

    @Test
    void only_groups_of_the_tenant_can_be_belonged_to() {
        var robot = bench.principal(PrincipalKind.ROBOT, "Robot").id();
        var foreign = bench.storage
                .principals()
                .add(aGroup(99).in(bench.tenant("other").tenant()).build())
                .get()
                .id();
        var expected = new InvalidFields(
                List.of(new FieldError("/groups/0", new InvalidArgument("groups", Expectation.GROUP))));

        assertThat(join(robot, bench.admin.principal())).isEqualTo(Either.left(expected));
        assertThat(join(robot, foreign)).isEqualTo(Either.left(expected));
    }

    /** Each belongs to the next. */
    private Seq<Principal> chain() {
        var tenant = bench.admin.tenant();
        var groups = List.rangeClosed(1, DEPTH)
                .map(number -> aGroup(number).in(tenant).build());
        groups.forEach(group -> bench.storage.principals().add(group).get());
        groups.zip(groups.tail())
                .forEach(pair -> bench.storage
                        .assignments()
                        .join(pair._1, HashSet.of(pair._2.id()))
                        .get());
        return groups;
    }

    private Either<Failure, PrincipalView> join(PrincipalId member, PrincipalId group) {
        return edit(
                member,
                new PrincipalDraft(
                        Option.none(), Option.none(), Option.some(List.of(group.toString())), Option.none()));
    }

    private Either<Failure, PrincipalView> hold(PrincipalId holder, String role) {
        return edit(
                holder, new PrincipalDraft(Option.none(), Option.none(), Option.none(), Option.some(List.of(role))));
    }

    private Either<Failure, PrincipalView> edit(PrincipalId id, PrincipalDraft draft) {
        return bench.liaison
                .principals()
                .editPrincipal()
                .edit(new EditPrincipal.Command(bench.admin, id, draft, Option.none()));
    }
}
