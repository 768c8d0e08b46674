package io.liaison.rest.launch;

import io.liaison.application.port.inbound.member.ListMembers;
import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.application.port.inbound.role.ListRoles;
import io.liaison.rest.console.folder.FolderLookup;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.member.MemberPages;
import io.liaison.rest.console.member.MembersPages;
import io.liaison.rest.console.member.NewMemberPages;
import io.liaison.rest.console.member.RemovePages;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What lays out the pages about members. */
final class ConsoleMemberWiring {

    @Produces
    @Singleton
    MembersPages membersPages(FolderLookup folders, ListMembers listMembers, ConsoleAddress address) {
        return new MembersPages(folders, listMembers, address);
    }

    @Produces
    @Singleton
    NewMemberPages newMemberPages(ListPrincipals listPrincipals, ConsoleAddress address) {
        return new NewMemberPages(listPrincipals, address);
    }

    @Produces
    @Singleton
    MemberPages memberPages(
            ListMembers listMembers, ListRoles listRoles, GetPrincipal getPrincipal, ConsoleAddress address) {
        return new MemberPages(listMembers, listRoles, getPrincipal, address);
    }

    @Produces
    @Singleton
    RemovePages removePages(ListMembers listMembers, ConsoleAddress address) {
        return new RemovePages(listMembers, address);
    }
}
