package io.liaison.application.service.member;

import io.liaison.application.port.inbound.member.RemoveMember;
import io.liaison.application.port.outbound.Assignments;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.MemberNotFound;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.HashSet;
import io.vavr.control.Either;

final class RemoveMemberService implements RemoveMember {
    private final Guard guard;
    private final Assignments assignments;
    private final Ledger ledger;

    RemoveMemberService(Guard guard, Assignments assignments, Ledger ledger) {
        this.guard = guard;
        this.assignments = assignments;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, FolderMember> remove(Command command) {
        return ledger.run(
                MemberDeeds.by(command.actor(), AuditAction.MEMBER_REMOVE, command.folder(), command.principal()),
                () -> guard.folder(command.actor(), command.folder(), Permission.FOLDERS_SHARE)
                        .flatMap(folder -> assignments.members(command.actor().tenant(), command.folder()))
                        .flatMap(members -> members.find(member -> isThat(command, member))
                                .toEither(() ->
                                        new MemberNotFound(command.principal().toString())))
                        .flatMap(member -> assignments
                                .assign(command.folder(), member.principal(), HashSet.empty())
                                .map(none -> member)),
                MemberDeeds::about);
    }

    private static boolean isThat(Command command, FolderMember member) {
        return member.principal().id().equals(command.principal())
                && member.assignedIn().id().equals(command.folder());
    }
}
