package io.liaison.rest.console.member;

import io.liaison.application.text.Language;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.access.RoleName;
import io.liaison.rest.console.frame.ConfirmPage;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Fact;
import java.util.List;

/** Lays out which roles would be taken back. */
public final class RemovePages {
    private final ConsoleAddress address;

    public RemovePages(ConsoleAddress address) {
        this.address = address;
    }

    ConfirmPage of(Frame frame, FolderMember member, Language language) {
        var labels = MemberWords.in(language);
        var folder = member.assignedIn();
        return new ConfirmPage(
                frame,
                labels.get("remove"),
                folder.path(),
                labels.get("remove.intro"),
                List.of(
                        new Fact(labels.get("who"), member.principal().name().value()),
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
                null);
    }
}
