package io.liaison.rest.trigger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a trigger would deliver now; {@code trouble} is why the provider could not be asked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrialDto(List<SampleDto> samples, @Nullable TroubleDto trouble) {

    /** An event as the target would be sent it, and whether the filter wants it; {@code undecided} is why nobody can tell. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SampleDto(
            boolean wanted,
            @Nullable TroubleDto undecided,
            @JsonRawValue @Schema(ref = "CloudEvent") String event) {}

    /** Something that went wrong: its number, and what happened. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TroubleDto(
            int code, String message, @Nullable String providerMessage) {}
}
