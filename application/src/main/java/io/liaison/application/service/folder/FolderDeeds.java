package io.liaison.application.service.folder;

import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;

/** How the audit tells of folders: by their paths, since a name alone stands in many places. */
final class FolderDeeds {

    private FolderDeeds() {}

    static Deed by(Actor actor, AuditAction action, FolderId id) {
        return Deed.by(actor, action, AuditSubject.folder(id)).in(id);
    }

    static Deed about(Deed deed, Folder folder) {
        return deed.to(AuditSubject.folder(folder.id()).named(folder.path().value()))
                .in(folder.id());
    }
}
