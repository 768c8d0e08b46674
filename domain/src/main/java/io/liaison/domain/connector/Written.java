package io.liaison.domain.connector;

import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/**
 * A part of a definition as somebody wrote it, in JSON or in what means the same: kept as it is, so that a definition is
 * stored, shown and checked again in its author's own words.
 */
public sealed interface Written {

    /** A text. */
    record Text(String value) implements Written {}

    /** A number. */
    record Amount(BigDecimal value) implements Written {}

    /** Yes or no. */
    record Flag(boolean value) implements Written {}

    /** Several parts, one after the other. */
    record Items(Seq<Written> values) implements Written {}

    /** Parts with names, each of which stands once. */
    record Members(Map<String, Written> values) implements Written {
        public static final Members NONE = new Members(LinkedHashMap.empty());

        /** With one more, or with another in the place of that one. */
        public Members with(String name, Written value) {
            return new Members(values.put(name, value));
        }

        public Members with(String name, String text) {
            return with(name, new Text(text));
        }

        public Members with(String name, boolean flag) {
            return with(name, new Flag(flag));
        }

        public Members with(String name, long amount) {
            return with(name, new Amount(BigDecimal.valueOf(amount)));
        }

        public Members without(String name) {
            return new Members(values.remove(name));
        }
    }

    /** Every text in it with its place, which lies below {@code pointer}. */
    default Seq<PlacedText> textsBelow(String pointer) {
        return switch (this) {
            case Text text -> List.of(new PlacedText(pointer, text.value()));
            case Items items ->
                items.values()
                        .zipWithIndex((item, index) -> item.textsBelow(pointer + "/" + index))
                        .flatMap(found -> found);
            case Members members ->
                members.values()
                        .keySet()
                        .toList()
                        .flatMap(name -> members.values()
                                .get(name)
                                .toList()
                                .flatMap(value -> value.textsBelow(pointer + JsonPointer.step(name))));
            case Amount amount -> List.empty();
            case Flag flag -> List.empty();
        };
    }

    /** A text, and the JSON pointer to it. */
    record PlacedText(String pointer, String value) {}

    static Written texts(String... texts) {
        return texts(List.of(texts));
    }

    static Written texts(Seq<String> texts) {
        return new Items(texts.map(Text::new));
    }

    static Written items(Written... values) {
        return new Items(List.of(values));
    }

    static Members members() {
        return Members.NONE;
    }
}
