package io.liaison.rest.console.member;

import io.liaison.application.port.inbound.member.ListMembers;
import io.liaison.application.text.Language;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.MemberNotFound;
import io.liaison.domain.shared.FolderId;
import io.liaison.rest.console.frame.ConfirmPage;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.page.Fact;
import io.vavr.control.Either;
import java.util.List;

/** Lays out which roles would be taken back. */
public final class RemovePages {
    private final ListMembers listMembers;
    private final ConsoleAddress address;

    public RemovePages(ListMembers listMembers, ConsoleAddress address) {
        this.listMembers = listMembers;
        this.address = address;
    }

    Either<Failure, ConfirmPage> of(Frame frame, FolderId folder, String person, Visitor visitor) {
        return listMembers
                .list(new ListMembers.Query(visitor.actor(), folder))
                .flatMap(members -> members.filter(
                                member -> member.assignedIn().id().equals(folder))
                        .find(member -> member.principal().id().toString().equals(person))
                        .toEither(() -> new MemberNotFound(person)))
                .map(member -> page(frame, member, visitor.exchange().language()));
    }

    private ConfirmPage page(Frame frame, FolderMember member, Language language) {
        var labels = MemberWords.in(language);
        var folder = member.assignedIn();
        return new ConfirmPage(
                frame,
                labels.get("remove"),
                member.principal().name().value(),
                labels.get("remove.intro"),
                List.of(
                        new Fact(labels.get("assign.intro"), folder.path()),
                        new Fact(
                                labels.get("roles"),
                                member.roles()
                                        .toList()
                                        .map(RoleName::value)
                                        .sorted()
                                        .mkString(", "))),
                labels.get("remove.do"),
                address.member(folder.id(), member.principal().id()) + "/remove",
                address.members(folder.id()).toString(),
                labels.get("members"),
                null);
    }
}
