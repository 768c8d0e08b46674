package io.liaison.application.service.member;

import io.liaison.domain.access.Actor;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;

/** How the audit tells of who may do what in a folder: as something done to the folder. */
final class MemberDeeds {

    private MemberDeeds() {}

    static Deed by(Actor actor, AuditAction action, FolderId folder, PrincipalId member) {
        return Deed.by(actor, action, AuditSubject.folder(folder)).in(folder).with("principal", member.toString());
    }

    static Deed about(Deed deed, FolderMember member) {
        return deed.to(deed.subject().named(member.assignedIn().path()))
                .with("principalName", member.principal().name().value())
                .with("roles", member.roles());
    }
}
