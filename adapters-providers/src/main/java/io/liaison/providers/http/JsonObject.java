package io.liaison.providers.http;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** A JSON object of a provider, read with tolerance: a member of another type than asked for counts as absent. */
public final class JsonObject {
    private final Map<String, Object> members;

    private JsonObject(Map<String, Object> members) {
        this.members = members;
    }

    public static Option<JsonObject> parse(String text) {
        try {
            return Option.some(of(JSONObjectUtils.parse(text)));
        } catch (ParseException notAnObject) {
            return Option.none();
        }
    }

    /** The member unless it is {@code null}. */
    public Option<Object> member(String name) {
        return members.get(name).flatMap(Option::of);
    }

    /** The member when it is a text that says something. */
    public Option<String> text(String name) {
        return member(name)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank());
    }

    public Option<JsonObject> object(String name) {
        return member(name).filter(java.util.Map.class::isInstance).map(value -> of((java.util.Map<?, ?>) value));
    }

    private static JsonObject of(java.util.Map<?, ?> parsed) {
        var members = new java.util.HashMap<String, Object>();
        parsed.forEach((name, value) -> members.put(String.valueOf(name), value));
        return new JsonObject(HashMap.ofAll(members));
    }
}
