package io.liaison.application.port;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** One page of a list. {@code next} is opaque and leads to the following page; none on the last one. */
public record Page<T>(Seq<T> items, Option<String> next) {

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.map(change), next);
    }
}
