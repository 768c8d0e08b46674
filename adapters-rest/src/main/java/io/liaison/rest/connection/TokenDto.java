package io.liaison.rest.connection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An access token that works now; {@code expiresAt} is null when the provider named no end. */
public record TokenDto(
        String accessToken,
        String tokenType,
        @Nullable Instant expiresAt,
        List<String> scopes,
        @Nullable String apiBaseUrl) {

    @Override
    public String toString() {
        return "TokenDto[hidden]";
    }
}
