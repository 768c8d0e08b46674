package io.liaison.providers.health;

import io.liaison.providers.http.JsonObject;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A way to a value inside a JSON document (RFC 6901). */
record JsonPointer(Seq<String> steps) {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,5}");

    static JsonPointer parse(String text) {
        return new JsonPointer(Array.of(text.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~")));
    }

    Option<Object> in(JsonObject document) {
        return steps.tail()
                .foldLeft(document.member(steps.head()), (found, step) -> found.flatMap(here -> next(here, step)));
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
}
