package io.liaison.rest.principal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of an API key; the key itself is not. */
public record KeyDto(
        String id,
        @Nullable String name,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
