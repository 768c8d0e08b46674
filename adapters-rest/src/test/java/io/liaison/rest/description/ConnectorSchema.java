package io.liaison.rest.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.liaison.domain.connector.Written;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Definitions as the published schema sees them. */
final class ConnectorSchema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);

    private ConnectorSchema() {}

    /** The places of all that it refuses; none when it accepts. */
    static Set<String> faults(Written.Members definition) {
        return LinkedHashSet.ofAll(SCHEMA.validate(json(definition).toString(), InputFormat.JSON))
                .map(ConnectorSchema::place);
    }

    /** The names of all members that it knows. */
    static Set<String> members() {
        return members(tree());
    }

    private static Set<String> members(JsonNode node) {
        var here = node.at("/additionalProperties").isBoolean()
                ? LinkedHashSet.ofAll(() -> node.at("/properties").fieldNames())
                : LinkedHashSet.<String>empty();
        return here.addAll(List.ofAll(node).flatMap(ConnectorSchema::members));
    }

    private static JsonNode tree() {
        try {
            return JSON.readTree(TEXT);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** A member that is too much or too little is told at its object, by its name. */
    private static String place(Error error) {
        var member = error.getProperty();
        return error.getInstanceLocation() + (member == null ? "" : "/" + member);
    }

    private static JsonNode json(Written written) {
        return switch (written) {
            case Written.Text text -> JSON.getNodeFactory().textNode(text.value());
            case Written.Amount amount -> JSON.getNodeFactory().numberNode(amount.value());
            case Written.Flag flag -> JSON.getNodeFactory().booleanNode(flag.value());
            case Written.Items items ->
                items.values()
                        .map(ConnectorSchema::json)
                        .foldLeft(JSON.createArrayNode(), (all, item) -> all.add(item));
            case Written.Members members ->
                members.values()
                        .foldLeft(JSON.createObjectNode(), (all, member) -> all.set(member._1, json(member._2)));
        };
    }

    private static String text() {
        try (var text = SchemaResource.class.getResourceAsStream("connector.schema.json")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
