package io.liaison.rest.console.member;

import io.liaison.application.port.inbound.member.ListMembers;
import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.application.port.inbound.role.ListRoles;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.access.RoleScope;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.PermissionWords;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.member.MemberPage.RoleChoice;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Lays out the roles that somebody can be given in a folder. */
public final class MemberPages {
    private final ListMembers listMembers;
    private final ListRoles listRoles;
    private final GetPrincipal getPrincipal;
    private final ConsoleAddress address;

    public MemberPages(
            ListMembers listMembers, ListRoles listRoles, GetPrincipal getPrincipal, ConsoleAddress address) {
        this.listMembers = listMembers;
        this.listRoles = listRoles;
        this.getPrincipal = getPrincipal;
        this.address = address;
    }

    /** {@code ticked} are the roles that somebody has ticked; the ones that are held, where nobody has. */
    Either<Failure, MemberPage> of(
            Frame frame,
            Folder folder,
            PrincipalId person,
            Option<Seq<String>> ticked,
            FieldFaults faults,
            Visitor visitor) {
        return listMembers
                .list(new ListMembers.Query(visitor.actor(), folder.id()))
                .map(members -> members.find(member -> isOf(member, folder, person)))
                .flatMap(member -> roles(ticked.getOrElse(() -> held(member)), visitor)
                        .map(roles -> new MemberPage(
                                frame,
                                MemberWords.in(visitor.exchange().language()),
                                name(member, person, visitor),
                                folder.path().value(),
                                address.member(folder.id(), person).toString(),
                                address.members(folder.id()).toString(),
                                roles.asJava(),
                                faults.get("roles"))));
    }

    private static boolean isOf(FolderMember member, Folder folder, PrincipalId person) {
        return member.principal().id().equals(person)
                && member.assignedIn().id().equals(folder.id());
    }

    private static Seq<String> held(Option<FolderMember> member) {
        return member.toList().flatMap(FolderMember::roles).map(RoleName::value);
    }

    private Either<Failure, Seq<RoleChoice>> roles(Seq<String> chosen, Visitor visitor) {
        var words = PermissionWords.in(visitor.exchange().language());
        return listRoles
                .list(new ListRoles.Query(visitor.actor()))
                .map(all -> all.filter(role -> role.scope() == RoleScope.FOLDER)
                        .map(role -> new RoleChoice(
                                role.name().value(),
                                words.of(role),
                                chosen.contains(role.name().value()))));
    }

    /** Whoever may share a folder need not be able to look up everybody by name. */
    private String name(Option<FolderMember> member, PrincipalId person, Visitor visitor) {
        return member.map(known -> known.principal().name())
                .orElse(() -> getPrincipal
                        .get(new GetPrincipal.Query(visitor.actor(), person))
                        .map(view -> view.principal().name())
                        .toOption())
                .map(PrincipalName::value)
                .getOrElse(person::toString);
    }
}
