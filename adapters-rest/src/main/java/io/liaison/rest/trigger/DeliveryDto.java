package io.liaison.rest.trigger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way to a target: {@code id} is what the target knows it by, {@code sourceId} is what the provider calls the
 * event. {@code tries} are those since {@code since}, and {@code attempts} the last of them all; {@code nextAttemptAt} is there
 * while there is to be one.
 */
public record DeliveryDto(
        String id,
        String eventId,
        long sequence,
        @Nullable String sourceId,
        Instant receivedAt,
        String state,
        int tries,
        Instant since,
        @Nullable Instant nextAttemptAt,
        List<AttemptDto> attempts) {

    /** One try: what the target answered, or why it did not take it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttemptDto(
            Instant at,
            long durationMs,
            @Nullable String answer,
            @Nullable Integer code,
            @Nullable String message,
            @Nullable String providerMessage) {}
}
