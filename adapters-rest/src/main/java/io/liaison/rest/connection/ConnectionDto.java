package io.liaison.rest.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connection, and what the caller may do with it. The two messages are there only while it is disconnected, the
 * warning only after it was given.
 */
public record ConnectionDto(
        String id,
        long number,
        FolderDto folder,
        ConnectorDto connector,
        String name,
        @Nullable String account,
        String owner,
        String authenticationType,
        String status,
        Instant statusSince,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String message,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String providerMessage,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WarningDto warning,

        @Nullable Instant checkedAt,
        String pollingFrequency,
        @JsonProperty("default") boolean isDefault,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant lastUsedAt,
        List<String> permissions,
        long version) {

    /** Where the connection is kept. */
    public record FolderDto(String id, String path) {}

    /** What ends soon, when, and what to do about it. */
    public record WarningDto(String what, Instant endsAt, String message) {}

    /** What it was made with. */
    public record ConnectorDto(String key, String name, long version) {}
}
