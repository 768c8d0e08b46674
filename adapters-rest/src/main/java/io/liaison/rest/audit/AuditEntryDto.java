package io.liaison.rest.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit. {@code actor} is null where nobody had asked for it, as when a provider refuses a credential;
 * {@code outcome} is {@code succeeded} or {@code refused}, and {@code refusal} says why.
 */
public record AuditEntryDto(
        long sequence,
        Instant at,
        @Nullable ActorDto actor,
        String action,
        SubjectDto subject,
        @Nullable String folderId,
        String outcome,
        @Nullable RefusalDto refusal,
        @Nullable String traceId,
        Map<String, String> details,
        String hash) {

    /** Who did it; the name is today's, and null when there is no such principal any more. */
    public record ActorDto(String id, @Nullable String name) {}

    /** What it was done to; the name is the one that it had then. */
    public record SubjectDto(
            String kind, String id, @Nullable String name) {}

    /** Why it was not done. */
    public record RefusalDto(int code, String name, String title) {}
}
