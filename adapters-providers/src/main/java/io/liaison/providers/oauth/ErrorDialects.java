package io.liaison.providers.oauth;

import io.liaison.providers.http.JsonObject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Where providers put the name of an error and a sentence about it, when they do not do as RFC 6749 says. */
final class ErrorDialects {
    private static final Seq<String> NAMES = List.of("error", "error_code", "errorCode", "errcode");
    private static final Seq<String> NESTED_NAMES = List.of("code", "type", "status");
    private static final Seq<String> WORDS =
            List.of("error_description", "error_message", "errorMessage", "errmsg", "message");

    private ErrorDialects() {}

    static Option<String> name(JsonObject body) {
        return first(NAMES, body).orElse(() -> body.object("error").flatMap(error -> first(NESTED_NAMES, error)));
    }

    /** All that could be a name. */
    static Seq<String> names(JsonObject body) {
        return all(NAMES, body).appendAll(body.object("error").toList().flatMap(error -> all(NESTED_NAMES, error)));
    }

    private static Seq<String> all(Seq<String> members, JsonObject body) {
        return members.flatMap(body::member)
                .filter(value -> value instanceof String || value instanceof Number)
                .map(Object::toString);
    }

    static Option<String> words(JsonObject body) {
        return first(WORDS, body).orElse(() -> body.object("error").flatMap(error -> first(WORDS, error)));
    }

    private static Option<String> first(Seq<String> members, JsonObject body) {
        return members.flatMap(body::text)
                .headOption()
                .orElse(() -> members.flatMap(body::member)
                        .find(Number.class::isInstance)
                        .map(Object::toString));
    }
}
