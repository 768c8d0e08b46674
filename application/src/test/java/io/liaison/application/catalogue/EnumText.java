package io.liaison.application.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The text of the enumeration of codes. */
final class EnumText {
    private static final int LINE = 120;
    private static final int FIRST_WITH_UNDERSCORE = 10_000;

    private EnumText() {}

    static String of(Catalogue catalogue) {
        return template()
                .replace(
                        "    // CONSTANTS\n",
                        catalogue.rows().map(EnumText::constant).mkString(",\n") + ";\n");
    }

    /** As the formatter would lay it out. */
    private static String constant(CatalogueRow row) {
        var arguments = "%s, \"%s\", %s, %s%s)"
                .formatted(
                        number(row.number()),
                        row.name(),
                        row.fault().toUpperCase(Locale.ROOT),
                        row.retryable(),
                        row.parameters().map(", \"%s\""::formatted).mkString());
        var line = "    " + row.constant() + "(" + arguments;
        return line.length() < LINE ? line : "    " + row.constant() + "(\n            " + arguments;
    }

    private static String number(int number) {
        return number < FIRST_WITH_UNDERSCORE
                ? String.valueOf(number)
                : number / 1000 + "_%03d".formatted(number % 1000);
    }

    private static String template() {
        try (var text = EnumText.class.getResourceAsStream("ErrorCode.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
