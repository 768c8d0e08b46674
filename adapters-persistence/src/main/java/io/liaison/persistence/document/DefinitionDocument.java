package io.liaison.persistence.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** A connector's definition in its author's words. */
public record DefinitionDocument(@JsonValue JsonNode written) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DefinitionDocument {}
}
