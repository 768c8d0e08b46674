package io.liaison.providers.json;

import io.liaison.domain.shared.JsonPointer;
import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A value in a JSON document, which knows the very text that it was written in: numbers and members are passed on as their author
 * has spelled and ordered them. What is there twice is no JSON, since which of both counts would be a matter of taste.
 */
public final class Json {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private final JsonContent content;
    private final String document;
    private final int from;
    private final int to;

    Json(JsonContent content, String document, int from, int to) {
        this.content = content;
        this.document = document;
        this.from = from;
        this.to = to;
    }

    public static Option<Json> parse(String text) {
        return JsonReader.read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /** None also where these are no UTF-8. */
    public static Option<Json> parse(byte[] bytes) {
        return utf8(bytes).flatMap(Json::parse);
    }

    /** The text that these are in UTF-8, when they are. */
    public static Option<String> utf8(byte[] bytes) {
        try {
            return Option.some(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException another) {
            return Option.none();
        }
    }

    JsonContent content() {
        return content;
    }

    /** What stands at a place below; {@code null} stands nowhere. */
    public Option<Json> at(JsonPointer place) {
        return place.steps()
                .foldLeft(Option.some(this), (found, step) -> found.flatMap(here -> here.next(step)))
                .filter(found -> !(found.content instanceof JsonContent.Nothing));
    }

    /** Its items, when it is a list. */
    public Option<List<Json>> items() {
        return content instanceof JsonContent.Items list ? Option.some(list.values()) : Option.none();
    }

    /** A text, a number in its spelling, or {@code true} and {@code false}. */
    public Option<String> scalar() {
        return switch (content) {
            case JsonContent.Text text -> Option.some(text.value());
            case JsonContent.Numeral number -> Option.some(number.spelling());
            case JsonContent.Flag flag -> Option.some(String.valueOf(flag.value()));
            case JsonContent.Members members -> Option.none();
            case JsonContent.Items items -> Option.none();
            case JsonContent.Nothing nothing -> Option.none();
        };
    }

    public Option<String> scalarAt(JsonPointer place) {
        return at(place).flatMap(Json::scalar);
    }

    /** Its member of that name, when it is an object that has one. */
    public Option<Json> member(String name) {
        return content instanceof JsonContent.Members members
                ? Option.of(members.values().get(name))
                : Option.none();
    }

    /** As it was written. */
    public String text() {
        return document.substring(from, to);
    }

    /** The same text for the same value, however its members are ordered and spaced. */
    public String canonical() {
        return JsonText.canonical(content);
    }

    private Option<Json> next(String step) {
        return switch (content) {
            case JsonContent.Members members -> Option.of(members.values().get(step));
            case JsonContent.Items items ->
                Option.when(INDEX.matcher(step).matches(), () -> Integer.parseInt(step))
                        .filter(index -> index < items.values().size())
                        .map(items.values()::get);
            case JsonContent.Text text -> Option.none();
            case JsonContent.Numeral number -> Option.none();
            case JsonContent.Flag flag -> Option.none();
            case JsonContent.Nothing nothing -> Option.none();
        };
    }
}
