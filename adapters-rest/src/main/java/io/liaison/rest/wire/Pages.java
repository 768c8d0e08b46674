package io.liaison.rest.wire;

import io.liaison.application.port.Page;
import java.util.function.Function;

/** Turns pages into what clients read. */
public final class Pages {

    private Pages() {}

    public static <S, T> PageDto<T> dto(Page<S> page, Function<S, T> mapping) {
        return new PageDto<>(page.items().map(mapping).asJava(), page.next().getOrNull());
    }
}
