package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.liaison.rest.description.DescriptionResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DescribedQueriesHttpTest {
    private final Story story = new Story();

    @Test
    void every_value_that_the_description_lists_is_taken() throws IOException {
        var addresses = listed().toList();
        var trigger = OwnEvents.in(story).waiting("nobody", "").path().replace("/api/v1", "");

        assertThat(addresses)
                .hasSizeGreaterThan(40)
                .allSatisfy(address -> assertThat(story.api
                                .get(address.replace("/triggers/{id}", trigger)
                                        .replace("{id}", story.folder)
                                        .replace("{code}", "1001"))
                                .status())
                        .as(address)
                        .isEqualTo(200));
    }

    private static Stream<String> listed() throws IOException {
        var description = description();
        return description.at("/paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .flatMap(path -> each(path.getValue().at("/get/parameters"))
                        .map(parameter -> resolved(description, parameter))
                        .flatMap(parameter -> values(description, parameter)
                                .map(value -> path.getKey() + "?"
                                        + parameter.at("/name").asText() + "=" + value)));
    }

    private static Stream<String> values(JsonNode description, JsonNode parameter) {
        return each(resolved(description, parameter.at("/schema")).at("/enum")).map(JsonNode::asText);
    }

    private static JsonNode resolved(JsonNode description, JsonNode node) {
        return node.has("$ref") ? description.at(node.at("/$ref").asText().substring(1)) : node;
    }

    private static Stream<JsonNode> each(JsonNode several) {
        return StreamSupport.stream(several.spliterator(), false);
    }

    private static JsonNode description() throws IOException {
        try (var text = DescriptionResource.class.getResourceAsStream("openapi.json")) {
            return new ObjectMapper().readTree(text);
        }
    }
}
