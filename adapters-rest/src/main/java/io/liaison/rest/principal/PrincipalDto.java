package io.liaison.rest.principal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, the groups that it belongs to directly, and the roles that it holds in the whole tenant. {@code groupsFromIssuer}
 * are those of the groups that tokens decide about.
 */
public record PrincipalDto(
        String id,
        String kind,
        String name,
        @Nullable String email,
        List<String> groups,
        List<String> roles,
        List<String> groupsFromIssuer,
        List<IdentityDto> identities,
        Instant createdAt,
        Instant updatedAt,
        long version) {}
