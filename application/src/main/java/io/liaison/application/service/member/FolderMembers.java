package io.liaison.application.service.member;

import io.liaison.domain.access.FolderMember;
import io.liaison.domain.access.Holding.Origin;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.folder.Folder;
import io.vavr.collection.Set;

/** Members of a folder itself. */
final class FolderMembers {

    private FolderMembers() {}

    static FolderMember of(Principal principal, Set<RoleName> roles, Folder folder) {
        return new FolderMember(
                principal, roles, new Origin(folder.id(), folder.path().value()));
    }
}
