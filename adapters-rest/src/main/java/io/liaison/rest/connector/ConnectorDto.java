package io.liaison.rest.connector;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of the connector catalogue as the tenant's policy leaves it, with all that is needed to draw its forms. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConnectorDto(
        String key,
        String name,
        String description,
        List<String> categories,
        @Nullable String documentation,
        String source,
        boolean allowed,
        List<GroupDto> groups,
        List<AuthenticationDto> authentication,
        List<EventDto> events,
        long version) {

    /** A section of the forms. */
    public record GroupDto(String key, String label) {}

    /**
     * One way to authenticate that is left, every field of its form that is, in the order of filling in, and what a person
     * has to do at the provider first. {@code appConfigured} and {@code redirectUri} where people consent in a browser: the
     * address to register there, and whether the tenant has entered the app that is registered.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AuthenticationDto(
            String type,
            String label,
            @Nullable String documentation,
            List<String> setup,
            @Nullable String redirectUri,
            @Nullable Boolean appConfigured,
            ScopesDto scopes,
            List<FieldDto> fields) {}

    /** What is asked for when nobody chooses, and what can be chosen; nothing named means anything. */
    public record ScopesDto(@JsonProperty("default") List<String> preset, List<String> available) {}

    /** One field of a form; {@code when} names another one and the values of it with which this one is asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldDto(
            String name,
            String label,
            String type,
            boolean required,
            @Nullable String pattern,
            List<String> choices,
            @Nullable String help,
            @Nullable String example,
            @Nullable String group,
            @Nullable Map<String, List<String>> when) {}

    /** An event that the connector can report, what a trigger that waits for it is asked for, and whether there can be one. */
    public record EventDto(String key, String name, String mode, List<FieldDto> fields, boolean usable) {}
}
