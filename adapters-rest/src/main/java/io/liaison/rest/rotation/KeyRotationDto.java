package io.liaison.rest.rotation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the tenant has come to its newest key: {@code state} is never, running or finished, {@code done} how many stored
 * secrets are under {@code keyId}, and {@code left} how many are under former keys.
 */
public record KeyRotationDto(
        String state,
        String keyId,
        long done,
        long left,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {}
