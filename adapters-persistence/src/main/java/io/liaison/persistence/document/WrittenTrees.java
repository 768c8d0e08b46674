package io.liaison.persistence.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.liaison.domain.connector.Written;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** What somebody wrote, as JSON and back. */
final class WrittenTrees {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private WrittenTrees() {}

    static JsonNode json(Written written) {
        return switch (written) {
            case Written.Text text -> NODES.textNode(text.value());
            case Written.Amount amount -> NODES.numberNode(amount.value());
            case Written.Flag flag -> NODES.booleanNode(flag.value());
            case Written.Items items -> {
                var array = NODES.arrayNode();
                items.values().forEach(item -> array.add(json(item)));
                yield array;
            }
            case Written.Members members -> {
                var object = NODES.objectNode();
                members.values().forEach((name, value) -> object.set(name, json(value)));
                yield object;
            }
        };
    }

    /** None for what is not there. */
    static Option<Written> written(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> Option.some(new Written.Text(node.textValue()));
            case NUMBER -> Option.some(new Written.Amount(node.decimalValue()));
            case BOOLEAN -> Option.some(new Written.Flag(node.booleanValue()));
            case ARRAY -> Option.some(new Written.Items(List.ofAll(node).flatMap(WrittenTrees::written)));
            case OBJECT -> Option.some(members(node));
            case NULL, MISSING, BINARY, POJO -> Option.none();
        };
    }

    private static Written members(JsonNode object) {
        return List.ofAll(object::fieldNames)
                .foldLeft(
                        Written.members(),
                        (members, name) -> written(object.get(name))
                                .map(value -> members.with(name, value))
                                .getOrElse(members));
    }
}
