package io.liaison.rest.wire;

import io.vavr.collection.Map;
import io.vavr.control.Option;

/** In which order a list is wanted. */
public record Sorting<T>(T by, boolean descending) {

    static <T> Option<Sorting<T>> parse(String raw, Map<String, T> orders) {
        var descending = raw.startsWith("-");
        return orders.get(descending ? raw.substring(1) : raw).map(by -> new Sorting<>(by, descending));
    }
}
