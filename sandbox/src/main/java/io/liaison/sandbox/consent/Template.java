package io.liaison.sandbox.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with {@code {{names}}} in it. A name without a value is a bug and throws. */
final class Template {
    private static final Pattern NAME = Pattern.compile("\\{\\{(\\w+)}}");

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    static Template resource(String name) {
        try (var stream = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return new Template(new String(stream.readAllBytes(), UTF_8).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Html fill(Map<String, Html> values) {
        return new Html(NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(value(values, name.group(1)))));
    }

    private static String value(Map<String, Html> values, String name) {
        return Objects.requireNonNull(values.get(name), name).markup();
    }
}
