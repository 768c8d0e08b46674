package io.liaison.application.usecase.failure;

import static io.liaison.domain.fixture.Known.uuid;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.member.AssignRoles;
import io.liaison.application.port.inbound.member.RemoveMember;
import io.liaison.domain.error.Conflict.WorkspaceNotShared;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.MemberNotFound;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What goes wrong with who holds what in a folder. */
final class MemberFailures {
    static final PrincipalId UNKNOWN = new PrincipalId(uuid(404));

    private MemberFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                Scenario.of(
                        AssignRoles.class,
                        PrincipalNotFound.class,
                        bench -> MemberRequests.assign(bench, bench.admin, UNKNOWN, Option.some(List.of("viewer")))),
                Scenario.of(AssignRoles.class, InvalidArgument.class, bench -> assign(bench, "administrator")),
                Scenario.of(AssignRoles.class, InvalidFields.class, bench -> assign(bench, "administrator", "no one")),
                Scenario.of(
                        AssignRoles.class,
                        MissingParameter.class,
                        bench -> MemberRequests.assign(bench, bench.admin, bench.admin.principal(), Option.none())),
                Scenario.of(AssignRoles.class, WorkspaceNotShared.class, bench -> {
                    var workspace =
                            FolderRequests.workspace(bench, bench.admin).get().subject();
                    return bench.liaison
                            .members()
                            .assignRoles()
                            .assign(new AssignRoles.Command(
                                    bench.admin, workspace.subject().id(), UNKNOWN, Option.none()));
                }),
                Scenario.of(
                        RemoveMember.class,
                        MemberNotFound.class,
                        bench -> MemberRequests.remove(bench, bench.admin, bench.admin.principal())));
    }

    private static Either<Failure, ?> assign(Workbench bench, String... roles) {
        return MemberRequests.assign(bench, bench.admin, bench.admin.principal(), Option.some(List.of(roles)));
    }
}
