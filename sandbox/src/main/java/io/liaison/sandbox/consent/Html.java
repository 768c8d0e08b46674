package io.liaison.sandbox.consent;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Markup that is safe to send: there is no way to make one from foreign text but through {@link #text}. */
record Html(String markup) {

    /** Foreign text, for element content and quoted attributes. */
    static Html text(String text) {
        var markup = new StringBuilder(text.length());
        text.chars().forEach(character -> markup.append(escaped((char) character)));
        return new Html(markup.toString());
    }

    static Html join(Stream<Html> parts) {
        return new Html(parts.map(Html::markup).collect(Collectors.joining("\n")));
    }

    private static String escaped(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> String.valueOf(character);
        };
    }
}
