package io.liaison.rest.console.member;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.member.ListMembers;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.folder.FolderKind;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.folder.FolderLookup;
import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.member.MembersPage.MemberLine;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Lays out whom a folder is shared with. */
public final class MembersPages {
    private final FolderLookup folders;
    private final ListMembers listMembers;
    private final ConsoleAddress address;

    public MembersPages(FolderLookup folders, ListMembers listMembers, ConsoleAddress address) {
        this.folders = folders;
        this.listMembers = listMembers;
        this.address = address;
    }

    Either<Failure, MembersPage> of(Frame frame, String id, Visitor visitor) {
        return folders.folder(id, visitor)
                .flatMap(folder -> listMembers
                        .list(new ListMembers.Query(
                                visitor.actor(), folder.subject().id()))
                        .map(members -> laidOut(frame, folder, members, visitor)));
    }

    private MembersPage laidOut(Frame frame, Permitted<Folder> permitted, Seq<FolderMember> members, Visitor visitor) {
        var labels = MemberWords.in(visitor.exchange().language());
        var folder = permitted.subject();
        var isWorkspace = folder.kind() == FolderKind.PERSONAL;
        var shares = !isWorkspace && permitted.permissions().contains(Permission.FOLDERS_SHARE);
        return new MembersPage(
                frame,
                labels,
                folder.path().value(),
                address.folder(folder.id()).toString(),
                shares ? address.members(folder.id()) + "/new" : null,
                isWorkspace,
                members.map(member -> line(member, folder.id(), shares, labels)).asJava());
    }

    private MemberLine line(FolderMember member, FolderId folder, boolean shares, Labels labels) {
        var origin = member.assignedIn();
        var isHere = origin.id().equals(folder);
        return new MemberLine(
                member.principal().name().value(),
                labels.get("kind." + member.principal().kind().key()),
                member.roles().toList().map(RoleName::value).sorted().mkString(", "),
                isHere ? null : origin.path(),
                isHere && shares ? actions(member, folder, labels).asJava() : java.util.List.of());
    }

    private Seq<Action> actions(FolderMember member, FolderId folder, Labels labels) {
        var here = address.member(folder, member.principal().id()).toString();
        return List.of(
                new Action(labels.get("action.edit"), here, false),
                new Action(labels.get("action.remove"), here + "/remove", false));
    }
}
