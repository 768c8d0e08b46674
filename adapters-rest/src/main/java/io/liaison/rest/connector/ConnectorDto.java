package io.liaison.rest.connector;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the connector catalogue as the tenant's policy leaves it, with all that is needed to draw its forms. */
public record ConnectorDto(
        String key,
        String name,
        String description,
        List<String> categories,
        String source,
        boolean allowed,
        List<AuthenticationDto> authentication,
        List<EventDto> events,
        long version) {

    /** One way to authenticate that is left, and every field of its form that is, in the order of filling in. */
    public record AuthenticationDto(String type, String label, List<FieldDto> fields) {}

    /** One field of a form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldDto(
            String name,
            String label,
            String type,
            boolean required,
            @Nullable String pattern,
            List<String> choices,
            @Nullable String help) {}

    /** An event that the connector can report. */
    public record EventDto(String key, String name, String mode) {}
}
