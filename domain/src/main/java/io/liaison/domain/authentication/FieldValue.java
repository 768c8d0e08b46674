package io.liaison.domain.authentication;

import io.vavr.collection.Seq;
import java.math.BigDecimal;

/** One value that a form can hold. It may be a secret before the form is known, so it has no readable form. */
public sealed interface FieldValue {

    record Text(String value) implements FieldValue {
        @Override
        public String toString() {
            return "Text[hidden]";
        }
    }

    record Flag(boolean value) implements FieldValue {}

    record Amount(BigDecimal value) implements FieldValue {
        @Override
        public String toString() {
            return "Amount[hidden]";
        }
    }

    record Texts(Seq<String> values) implements FieldValue {
        @Override
        public String toString() {
            return "Texts[hidden]";
        }
    }

    /** The value as it stands in an address. */
    default String asText() {
        return switch (this) {
            case Text text -> text.value();
            case Flag flag -> String.valueOf(flag.value());
            case Amount amount -> amount.value().toPlainString();
            case Texts texts -> texts.values().mkString(" ");
        };
    }
}
