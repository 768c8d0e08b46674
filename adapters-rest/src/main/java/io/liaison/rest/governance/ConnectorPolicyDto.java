package io.liaison.rest.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tenant's policy on connectors. It can be sent back as it is, since secrets are named and not told. */
public record ConnectorPolicyDto(String others, Map<String, RuleDto> connectors, long version) {

    /** What is said about one connector. No types means all that it offers. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RuleDto(
            boolean allowed, @Nullable List<String> authenticationTypes, Map<String, Object> presetFields) {}

    /** In the place of a value that never comes back. */
    public record SecretDto(boolean secret) {}
}
