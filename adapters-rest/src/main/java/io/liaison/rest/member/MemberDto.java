package io.liaison.rest.member;

import io.liaison.rest.wire.PlaceDto;
import io.liaison.rest.wire.PrincipalNameDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds which roles; {@code inheritedFrom} is null where they were assigned in the folder itself. */
public record MemberDto(
        PrincipalNameDto principal,
        List<String> roles,
        @Nullable PlaceDto inheritedFrom) {}
