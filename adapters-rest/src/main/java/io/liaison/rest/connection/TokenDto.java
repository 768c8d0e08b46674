package io.liaison.rest.connection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What opens the API now, and where a request carries it; {@code expiresAt} is null when the provider named no end.
 */
public record TokenDto(
        String accessToken,
        String tokenType,
        @Nullable Instant expiresAt,
        List<String> scopes,
        @Nullable String apiBaseUrl,
        PlacementDto placement) {

    /** Where a request carries it: in the header or the query parameter of that name, right behind the prefix. */
    public record PlacementDto(String in, String name, String prefix) {}

    @Override
    public String toString() {
        return "TokenDto[hidden]";
    }
}
