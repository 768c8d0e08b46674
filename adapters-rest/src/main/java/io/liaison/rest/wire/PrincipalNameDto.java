package io.liaison.rest.wire;

import io.liaison.domain.access.Principal;

/** Somebody, as others are told of it. */
public record PrincipalNameDto(String id, String kind, String name) {

    public static PrincipalNameDto of(Principal principal) {
        return new PrincipalNameDto(
                principal.id().toString(),
                principal.kind().key(),
                principal.name().value());
    }
}
