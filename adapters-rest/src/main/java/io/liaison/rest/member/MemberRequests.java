package io.liaison.rest.member;

import io.liaison.application.port.inbound.member.AssignRoles;
import io.liaison.application.port.inbound.member.RemoveMember;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PathIds;
import io.vavr.control.Either;

/** What clients may say about members; folder and principal stand in the address. */
final class MemberRequests {

    private MemberRequests() {}

    static Either<Failure, AssignRoles.Command> assign(Actor actor, String id, String principalId, Body body) {
        return PathIds.folder(id)
                .flatMap(folder -> PathIds.principal(principalId, actor)
                        .flatMap(principal -> body.read(members -> new AssignRoles.Command(
                                actor, folder, principal, members.textsIfAny("roles"), members.unread()))));
    }

    static Either<Failure, RemoveMember.Command> remove(Actor actor, String id, String principalId) {
        return PathIds.folder(id)
                .flatMap(folder -> PathIds.principal(principalId, actor)
                        .map(principal -> new RemoveMember.Command(actor, folder, principal)));
    }
}
