package io.liaison.rest.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connector.Written;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** A tree as somebody wrote it, for a reader that knows what its members mean. {@code null} is the same as absent. */
final class WrittenTrees {

    private WrittenTrees() {}

    static Option<Written> written(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> Option.some(new Written.Text(node.textValue()));
            case NUMBER -> Option.some(number(node));
            case BOOLEAN -> Option.some(new Written.Flag(node.booleanValue()));
            case ARRAY -> Option.some(new Written.Items(List.ofAll(node).flatMap(WrittenTrees::written)));
            case OBJECT -> Option.some(members(node));
            case NULL, MISSING, BINARY, POJO -> Option.none();
        };
    }

    static Written.Members members(JsonNode object) {
        return List.ofAll(object::fieldNames)
                .foldLeft(
                        Written.members(),
                        (members, name) -> written(object.get(name))
                                .map(value -> members.with(name, value))
                                .getOrElse(members));
    }

    /** One of too many digits is none, and is kept as the text that it is. */
    private static Written number(JsonNode node) {
        return Kinds.value(node)
                .filter(FieldValue.Amount.class::isInstance)
                .<Written>map(amount -> new Written.Amount(node.decimalValue()))
                .getOrElse(() -> new Written.Text(node.asText()));
    }
}
