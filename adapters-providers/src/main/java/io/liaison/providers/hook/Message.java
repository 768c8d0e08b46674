package io.liaison.providers.hook;

import io.liaison.application.port.outbound.HookCalls.Call;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.providers.json.Json;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** A call, and what stands where in it. A header that is there twice counts as one with a comma, as HTTP has it. */
final class Message {
    private final Call call;
    private final Option<Json> json;

    Message(Call call) {
        this.call = call;
        this.json = Json.parse(call.body().values());
    }

    byte[] body() {
        return call.body().values();
    }

    String url() {
        return call.url().toString();
    }

    String method() {
        return call.method();
    }

    boolean isJson() {
        return json.isDefined();
    }

    Option<String> at(String place) {
        var name = Places.nameIn(place);
        if (place.startsWith(Places.HEADER)) {
            return header(name);
        }
        if (place.startsWith(Places.QUERY)) {
            return query(name);
        }
        return place.startsWith(Places.BODY)
                ? JsonPointer.parse(name).flatMap(pointer -> json.flatMap(whole -> whole.scalarAt(pointer)))
                : Option.none();
    }

    Option<String> header(String name) {
        var found = call.headers().filter(header -> header.is(name)).map(HttpHeader::value);
        return Option.when(!found.isEmpty(), () -> found.mkString(", "));
    }

    /** The query as it was sent. */
    String query() {
        return Option.of(call.url().getRawQuery()).getOrElse("");
    }

    private Option<String> query(String name) {
        return List.of(query().split("&"))
                .map(pair -> pair.split("=", 2))
                .find(pair -> decoded(pair[0]).equals(name))
                .map(pair -> pair.length > 1 ? decoded(pair[1]) : "");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return text;
        }
    }
}
