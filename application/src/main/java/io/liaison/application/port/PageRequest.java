package io.liaison.application.port;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.OutOfRange;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Which part of a list is wanted: at most {@code limit} items after the place that {@code cursor} marks. */
public record PageRequest(int limit, Option<String> cursor) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 1_000;

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("not a page size, use PageRequest.of");
        }
    }

    public static Either<Failure, PageRequest> of(Option<Integer> limit, Option<String> cursor) {
        int wanted = limit.getOrElse(DEFAULT_LIMIT);
        return wanted >= 1 && wanted <= MAX_LIMIT
                ? Either.right(new PageRequest(wanted, cursor))
                : Either.left(new OutOfRange("limit", "1", String.valueOf(MAX_LIMIT)));
    }
}
