package io.liaison.providers.health;

import io.liaison.providers.http.JsonObject;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** A way to a value inside a JSON document (RFC 6901). */
record JsonPointer(List<String> steps) {

    static JsonPointer parse(String text) {
        return new JsonPointer(List.of(text.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~")));
    }

    Option<Object> in(JsonObject document) {
        return steps.tail()
                .foldLeft(document.member(steps.head()), (found, step) -> found.flatMap(at -> step(at, step)));
    }

    private static Option<Object> step(Object at, String step) {
        return switch (at) {
            case java.util.Map<?, ?> object -> Option.of(object.get(step));
            case java.util.List<?> array ->
                index(step).filter(i -> i < array.size()).map(array::get);
            default -> Option.none();
        };
    }

    private static Option<Integer> index(String step) {
        return Option.when(step.matches("0|[1-9][0-9]{0,5}"), () -> Integer.parseInt(step));
    }
}
