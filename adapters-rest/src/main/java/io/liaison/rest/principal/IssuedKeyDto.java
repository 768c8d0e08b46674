package io.liaison.rest.principal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A new API key, shown this once. */
public record IssuedKeyDto(
        String id,
        @Nullable String name,
        String key,
        Instant createdAt,
        @Nullable Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedKeyDto[hidden]";
    }
}
