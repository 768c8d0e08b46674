package io.liaison.rest.trigger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A trigger and how it gets on. Why it does not do what it is for stands in {@code stateReason}; the two secrets stand in the
 * answer that made them and in no other.
 */
public record TriggerDto(
        String id,
        String connectionId,
        String name,
        String event,
        Map<String, String> parameters,
        @Schema(ref = "EventFilter") @Nullable Object filter,
        TargetDto target,
        String payload,
        boolean enabled,
        String state,
        @Nullable String stateReason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer stateCode,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String providerMessage,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String address,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String providerSecret,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String signingSecret,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RegistrationDto registration,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RefusalDto lastRefusal,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PolledDto polled,

        @Nullable Instant lastSuccessAt,
        String lag,
        long waiting,
        long dead,
        long received,
        long matched,
        Instant createdAt,
        Instant updatedAt,
        List<String> permissions,
        long version) {

    /** Where events go: the type, and the one member that belongs to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TargetDto(
            String type,
            @Nullable String url,
            @Nullable String topic,
            @Nullable String channel,
            @Nullable String handler) {}

    /** Whether the provider knows the address: {@code by-hand} where a person enters it there, {@code wanted} or {@code registered}. */
    public record RegistrationDto(
            String state,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant expiresAt) {}

    /** The last call to the address that was not believed, and why. */
    public record RefusalDto(Instant at, int code, String message) {}

    /** When the provider was asked, and when it last answered so that something could be learnt. */
    public record PolledDto(
            @Nullable Instant lastRunAt, @Nullable Instant lastSuccessAt) {}

    @Override
    public String toString() {
        return "TriggerDto[" + id + "]";
    }
}
