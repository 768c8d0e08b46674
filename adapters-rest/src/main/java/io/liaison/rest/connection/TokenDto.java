package io.liaison.rest.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What opens the API now; {@code expiresAt} is null when the provider named no end. {@code placement} is there where a
 * request carries it elsewhere than every bearer token. A token that is bound to a key opens nothing by itself: {@code proof}
 * is what the request that was named carries beside it, in the header {@code DPoP}; where none was named,
 * {@code proofTemplate} says how to (RFC 6570).
 */
public record TokenDto(
        String accessToken,
        String tokenType,
        @Nullable Instant expiresAt,
        List<String> scopes,
        @Nullable String apiBaseUrl,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PlacementDto placement,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String proof,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String proofTemplate) {

    /**
     * Where a request carries it: in the header or the query parameter of that name, right behind the prefix. Where {@code in}
     * is {@code aws_signature}, none does: requests are signed with the pair.
     */
    public record PlacementDto(String in, String name, String prefix) {}

    @Override
    public String toString() {
        return "TokenDto[hidden]";
    }
}
