package io.liaison.rest.wire;

import io.liaison.domain.access.Principal;

/** Principals as others are told of them. */
public final class PrincipalNameDtos {
    private PrincipalNameDtos() {}

    public static PrincipalNameDto of(Principal principal) {
        return new PrincipalNameDto(
                principal.id().toString(),
                principal.kind().key(),
                principal.name().value());
    }
}
