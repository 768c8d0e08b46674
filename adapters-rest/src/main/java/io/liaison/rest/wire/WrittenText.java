package io.liaison.rest.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.liaison.domain.connector.Written;

/** Writes in YAML what somebody wrote in that or in JSON, so that people can go on with it. Comments are not kept. */
public final class WrittenText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build());

    private WrittenText() {}

    public static String yaml(Written.Members written) {
        try {
            return YAML.writeValueAsString(node(written));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("every tree can be written", impossible);
        }
    }

    private static JsonNode node(Written written) {
        return switch (written) {
            case Written.Text text -> NODES.textNode(text.value());
            case Written.Amount amount -> NODES.numberNode(amount.value());
            case Written.Flag flag -> NODES.booleanNode(flag.value());
            case Written.Items items ->
                items.values().foldLeft(NODES.arrayNode(), (array, item) -> array.add(node(item)));
            case Written.Members members -> {
                var object = NODES.objectNode();
                members.values().forEach((name, value) -> object.set(name, node(value)));
                yield object;
            }
        };
    }
}
