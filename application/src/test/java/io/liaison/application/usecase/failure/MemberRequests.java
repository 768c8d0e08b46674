package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.member.AssignRoles;
import io.liaison.application.port.inbound.member.ListMembers;
import io.liaison.application.port.inbound.member.RemoveMember;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Requests about who holds what in a folder. */
final class MemberRequests {

    private MemberRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(ListMembers.class, bench -> actor -> list(bench, actor)),
                to(AssignRoles.class, bench -> {
                    var somebody = Beginnings.nobody(bench).principal();
                    return actor -> assign(bench, actor, somebody, Option.some(List.of("viewer")));
                }),
                to(RemoveMember.class, bench -> {
                    var member = Beginnings.viewer(bench).principal();
                    return actor -> remove(bench, actor, member);
                }));
    }

    static Either<Failure, FolderMember> assign(
            Workbench bench, Actor actor, PrincipalId principal, Option<Seq<String>> roles) {
        return bench.liaison
                .members()
                .assignRoles()
                .assign(new AssignRoles.Command(actor, bench.folder.id(), principal, roles));
    }

    static Either<Failure, FolderMember> remove(Workbench bench, Actor actor, PrincipalId principal) {
        return bench.liaison
                .members()
                .removeMember()
                .remove(new RemoveMember.Command(actor, bench.folder.id(), principal));
    }

    private static Either<Failure, Seq<FolderMember>> list(Workbench bench, Actor actor) {
        return bench.liaison.members().listMembers().list(new ListMembers.Query(actor, bench.folder.id()));
    }
}
