package io.liaison.rest.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** What a node of a tree can be read as; none when it is of another kind. Nothing is converted. */
final class Kinds {
    /** Beyond this many digits a number only costs memory: {@code 1e999999999} is ten characters long. */
    private Kinds() {}

    static Option<String> text(JsonNode node) {
        return node.isTextual() ? Option.some(node.textValue()) : Option.none();
    }

    static Option<Boolean> flag(JsonNode node) {
        return node.isBoolean() ? Option.some(node.booleanValue()) : Option.none();
    }

    static Option<Seq<JsonNode>> list(JsonNode node) {
        return node.isArray() ? Option.some(List.ofAll(node)) : Option.none();
    }

    static Option<Seq<String>> texts(JsonNode node) {
        return list(node).filter(all -> all.forAll(JsonNode::isTextual)).map(all -> all.map(JsonNode::textValue));
    }

    static Option<Version> version(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() && node.longValue() > 0
                ? Option.some(new Version(node.longValue()))
                : Option.none();
    }

    static Option<FieldValue> value(JsonNode node) {
        return text(node)
                .<FieldValue>map(FieldValue.Text::new)
                .orElse(() -> flag(node).map(FieldValue.Flag::new))
                .orElse(() -> amount(node).map(FieldValue.Amount::new))
                .orElse(() -> texts(node).map(FieldValue.Texts::new));
    }

    private static Option<BigDecimal> amount(JsonNode node) {
        return node.isNumber() ? Amounts.handy(node.decimalValue()) : Option.none();
    }
}
