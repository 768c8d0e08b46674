package io.liaison.providers.http;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import io.vavr.control.Option;
import java.util.Map;

/** A JSON object of a provider, read with tolerance: a member of another type than asked for counts as absent. */
public final class JsonObject {
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
