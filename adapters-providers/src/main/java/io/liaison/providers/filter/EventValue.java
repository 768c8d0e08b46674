package io.liaison.providers.filter;

import dev.cel.common.values.NullValue;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.domain.trigger.EventBody;
import io.liaison.providers.json.Json;
import io.liaison.providers.json.PlainValues;
import io.vavr.control.Option;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What filters know as {@code event}: JSON as it is, a form as its fields, and all else as a text. */
final class EventValue {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private EventValue() {}

    static Object of(EventBody body) {
        return body.mediaType().equals(FORM)
                ? form(body.text())
                : Json.parse(body.text())
                        .map(json -> PlainValues.of(json, NullValue.NULL_VALUE))
                        .getOrElse(body.text());
    }

    /** What stands in a place, alone, or nothing; {@code null} stands nowhere. */
    static List<Object> at(Object event, String place) {
        return JsonPointer.parse(place)
                .flatMap(pointer -> pointer.steps()
                        .foldLeft(Option.some(event), (found, step) -> found.flatMap(here -> next(here, step))))
                .filter(found -> found != NullValue.NULL_VALUE)
                .<List<Object>>map(List::of)
                .getOrElse(List.of());
    }

    private static Option<Object> next(Object here, String step) {
        return switch (here) {
            case Map<?, ?> members -> Option.of(members.get(step));
            case List<?> items ->
                Option.when(INDEX.matcher(step).matches(), () -> Integer.parseInt(step))
                        .filter(index -> index < items.size())
                        .map(items::get);
            default -> Option.none();
        };
    }

    /** Of a field that is there twice, the first. */
    private static Map<String, Object> form(String text) {
        var fields = new LinkedHashMap<String, Object>();
        for (var pair : text.split("&", -1)) {
            var parts = pair.split("=", 2);
            fields.putIfAbsent(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return text;
        }
    }
}
