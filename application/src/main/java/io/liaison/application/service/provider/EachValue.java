package io.liaison.application.service.provider;

import io.liaison.domain.error.Failure;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.util.function.BiFunction;

/** Something done with each value of a map, one after the other, up to the first that fails. */
public final class EachValue {

    private EachValue() {}

    public static <K, A, B> Either<Failure, Map<K, B>> of(
            Map<K, A> values, BiFunction<K, A, Either<Failure, B>> change) {
        return values.keySet()
                .foldLeft(
                        Either.right(LinkedHashMap.empty()),
                        (done, key) -> done.flatMap(map -> values.get(key)
                                .<Either<Failure, Map<K, B>>>map(
                                        value -> change.apply(key, value).map(changed -> map.put(key, changed)))
                                .getOrElse(() -> Either.right(map))));
    }
}
