package io.liaison.providers.http;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A JSON object of a provider, read with tolerance: a member of another type than asked for counts as absent. */
public final class JsonObject {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,5}");
    private final Map<?, ?> members;

    private JsonObject(Map<?, ?> members) {
        this.members = members;
    }

    /** None where a member stands there twice: which of them counts would be a matter of taste. */
    public static Option<JsonObject> parse(String text) {
        try {
            return isUnambiguous(text) ? Option.some(new JsonObject(JSONObjectUtils.parse(text))) : Option.none();
        } catch (ParseException notAnObject) {
            return Option.none();
        }
    }

    /** The other parser of Nimbus refuses what is there twice, and would round long numbers. */
    private static boolean isUnambiguous(String text) {
        try {
            return com.nimbusds.jose.util.JSONObjectUtils.parse(text) != null;
        } catch (java.text.ParseException twice) {
            return false;
        }
    }

    /** Any JSON as the one member of an object, called by the empty name. */
    static Option<JsonObject> enclosing(String text) {
        return parse("{\"\":" + text + "}").filter(whole -> whole.members.size() == 1);
    }

    /** What stands at that place. */
    public Option<Object> at(JsonPointer place) {
        return place.steps()
                .foldLeft(Option.<Object>some(members), (found, step) -> found.flatMap(here -> next(here, step)));
    }

    /** The text at that place. */
    public Option<String> textAt(JsonPointer place) {
        return at(place)
                .flatMap(value -> value instanceof String text ? Option.some(text) : Option.none())
                .filter(text -> !text.isBlank());
    }

    private static Option<Object> next(Object here, String step) {
        return switch (here) {
            case Map<?, ?> object -> Option.of(object.get(step));
            case List<?> array -> index(step).filter(i -> i < array.size()).map(array::get);
            default -> Option.none();
        };
    }

    private static Option<Integer> index(String step) {
        return Option.when(INDEX.matcher(step).matches(), () -> Integer.parseInt(step));
    }

    /** The member unless it is {@code null}. */
    public Option<Object> member(String name) {
        return Option.of(members.get(name));
    }

    /** The member when it is a text that says something. */
    public Option<String> text(String name) {
        return member(name)
                .flatMap(value -> value instanceof String text ? Option.some(text) : Option.none())
                .filter(text -> !text.isBlank());
    }

    public Option<JsonObject> object(String name) {
        return member(name)
                .flatMap(value -> value instanceof Map<?, ?> map ? Option.some(new JsonObject(map)) : Option.none());
    }
}
