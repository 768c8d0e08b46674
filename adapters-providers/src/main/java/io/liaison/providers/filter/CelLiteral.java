package io.liaison.providers.filter;

import io.liaison.domain.connector.Written;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Values as expressions spell them, so that whatever stands in a text stays in it. */
final class CelLiteral {
    private static final int MOST_DIGITS = 19;

    private CelLiteral() {}

    static String of(Written value) {
        return switch (value) {
            case Written.Text text -> quoted(text.value());
            case Written.Amount amount -> number(amount.value());
            case Written.Flag flag -> String.valueOf(flag.value());
            case Written.Items items -> items.values().map(CelLiteral::of).mkString("[", ", ", "]");
            case Written.Members members ->
                members.values()
                        .keySet()
                        .toList()
                        .map(name -> quoted(name) + ": "
                                + members.values().get(name).map(CelLiteral::of).getOrElse("null"))
                        .mkString("{", ", ", "}");
        };
    }

    static String quoted(String text) {
        return text.codePoints().mapToObj(CelLiteral::spelled).collect(Collectors.joining("", "\"", "\""));
    }

    /** Letters, digits and spaces stand for themselves. */
    private static String spelled(int letter) {
        return Character.isLetterOrDigit(letter) || letter == ' '
                ? Character.toString(letter)
                : String.format("\\U%08x", letter);
    }

    /** Whole where it is, so that no digit is lost. */
    private static String number(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        if (plain.scale() <= 0 && plain.precision() - plain.scale() < MOST_DIGITS) {
            return plain.toPlainString();
        }
        var near = plain.doubleValue();
        return Double.isInfinite(near) ? "double(\"" + near + "\")" : String.valueOf(near);
    }
}
