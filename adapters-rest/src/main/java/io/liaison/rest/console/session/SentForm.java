package io.liaison.rest.console.session;

import io.liaison.rest.console.session.ResumePage.Typed;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.ws.rs.core.MultivaluedMap;

/** A form that came too late, which names those of its fields itself that hold secrets. */
final class SentForm {
    /** The key with which somebody signs in again, beside what the form itself holds. */
    static final String KEY = "session.key";

    private static final String SECRET = "secret";

    private SentForm() {}

    static Option<String> key(MultivaluedMap<String, String> sent) {
        return Option.of(sent.getFirst(KEY)).map(String::strip).filter(key -> !key.isEmpty());
    }

    static Seq<String> secrets(MultivaluedMap<String, String> sent) {
        return List.ofAll(sent.getOrDefault(SECRET, java.util.List.of()));
    }

    static boolean says(MultivaluedMap<String, String> sent, String name) {
        return Option.of(sent.getFirst(name)).exists(value -> !value.isEmpty());
    }

    /** Without secrets. */
    static Seq<Typed> typed(MultivaluedMap<String, String> sent) {
        var hidden = secrets(sent).append(KEY);
        return List.ofAll(sent.entrySet())
                .filter(field -> !hidden.contains(field.getKey()))
                .flatMap(field -> List.ofAll(field.getValue()).map(value -> new Typed(field.getKey(), value)));
    }
}
