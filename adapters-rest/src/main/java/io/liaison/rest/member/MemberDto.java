package io.liaison.rest.member;

import io.liaison.domain.access.FolderMember;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.shared.FolderId;
import io.liaison.rest.wire.PlaceDto;
import io.liaison.rest.wire.PrincipalNameDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds which roles; {@code inheritedFrom} is null where they were assigned in the folder itself. */
public record MemberDto(
        PrincipalNameDto principal,
        List<String> roles,
        @Nullable PlaceDto inheritedFrom) {

    static MemberDto of(FolderMember member, FolderId folder) {
        var origin = member.assignedIn();
        return new MemberDto(
                PrincipalNameDto.of(member.principal()),
                member.roles().toList().map(RoleName::value).sorted().asJava(),
                origin.id().equals(folder) ? null : PlaceDto.of(origin));
    }
}
