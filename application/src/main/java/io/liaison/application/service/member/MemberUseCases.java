package io.liaison.application.service.member;

import io.liaison.application.port.inbound.member.AssignRoles;
import io.liaison.application.port.inbound.member.ListMembers;
import io.liaison.application.port.inbound.member.RemoveMember;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;

/** The use cases of who holds what in a folder. */
public final class MemberUseCases {
    private final Guard guard;
    private final Storage storage;
    private final Ledger ledger;

    public MemberUseCases(Guard guard, Storage storage, Ledger ledger) {
        this.guard = guard;
        this.storage = storage;
        this.ledger = ledger;
    }

    public ListMembers listMembers() {
        return new ListMembersService(guard, storage.assignments());
    }

    public AssignRoles assignRoles() {
        return new AssignRolesService(guard, storage.principals(), storage.roles(), storage.assignments(), ledger);
    }

    public RemoveMember removeMember() {
        return new RemoveMemberService(guard, storage.assignments(), ledger);
    }
}
