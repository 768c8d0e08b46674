package io.liaison.rest.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a check found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HealthDto(
        String status,
        Instant checkedAt,
        long durationMs,
        @Nullable String account,
        @Nullable String message,
        @Nullable String providerMessage) {}
