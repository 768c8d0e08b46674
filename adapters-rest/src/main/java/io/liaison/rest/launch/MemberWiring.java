package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.member.AssignRoles;
import io.liaison.application.port.inbound.member.ListMembers;
import io.liaison.application.port.inbound.member.RemoveMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of members to their resources; each is looked up when it is first called. */
final class MemberWiring {

    @Produces
    @ApplicationScoped
    ListMembers listMembers(Liaison liaison) {
        return liaison.members().listMembers();
    }

    @Produces
    @ApplicationScoped
    AssignRoles assignRoles(Liaison liaison) {
        return liaison.members().assignRoles();
    }

    @Produces
    @ApplicationScoped
    RemoveMember removeMember(Liaison liaison) {
        return liaison.members().removeMember();
    }
}
