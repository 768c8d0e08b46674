package io.liaison.application.service.member;

import io.liaison.application.port.inbound.member.ListMembers;
import io.liaison.application.port.outbound.Assignments;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PlainText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

final class ListMembersService implements ListMembers {
    private final Guard guard;
    private final Assignments assignments;

    ListMembersService(Guard guard, Assignments assignments) {
        this.guard = guard;
        this.assignments = assignments;
    }

    @Override
    public Either<Failure, Seq<FolderMember>> list(Query query) {
        return guard.folder(query.actor(), query.folder(), Permission.FOLDERS_VIEW)
                .flatMap(folder -> assignments
                        .members(query.actor().tenant(), query.folder())
                        .map(members -> ordered(folder.subject(), members)));
    }

    private static Seq<FolderMember> ordered(Folder folder, Seq<FolderMember> members) {
        var upwards = folder.lineage().reverse();
        return members.sortBy(member -> member.principal().id().toString())
                .sortBy(member -> PlainText.ordered(member.principal().name().value()))
                .sortBy(member -> upwards.indexOf(member.assignedIn().id()));
    }
}
