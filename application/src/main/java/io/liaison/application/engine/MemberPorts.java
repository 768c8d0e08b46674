package io.liaison.application.engine;

import io.liaison.application.port.inbound.member.AssignRoles;
import io.liaison.application.port.inbound.member.ListMembers;
import io.liaison.application.port.inbound.member.RemoveMember;

/** What can be done about who holds what in a folder. */
public record MemberPorts(ListMembers listMembers, AssignRoles assignRoles, RemoveMember removeMember) {}
