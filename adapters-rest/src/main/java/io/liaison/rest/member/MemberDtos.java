package io.liaison.rest.member;

import io.liaison.domain.access.FolderMember;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.shared.FolderId;
import io.liaison.rest.wire.PlaceDtos;
import io.liaison.rest.wire.PrincipalNameDtos;

/** Members of folders as clients read them. */
final class MemberDtos {
    private MemberDtos() {}

    static MemberDto of(FolderMember member, FolderId folder) {
        var origin = member.assignedIn();
        return new MemberDto(
                PrincipalNameDtos.of(member.principal()),
                member.roles().toList().map(RoleName::value).sorted().asJava(),
                origin.id().equals(folder) ? null : PlaceDtos.of(origin));
    }
}
