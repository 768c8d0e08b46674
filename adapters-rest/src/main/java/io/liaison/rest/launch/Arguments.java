package io.liaison.rest.launch;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.Array;
import io.vavr.control.Either;

/** What stands behind the command {@code serve}. */
record Arguments(boolean sandbox) {
    private static final String SANDBOX = "--sandbox";

    static Either<Failure, Arguments> of(String... written) {
        var all = Array.of(written);
        return all.find(argument -> !argument.equals(SANDBOX))
                .<Either<Failure, Arguments>>map(
                        unknown -> Either.left(new InvalidArgument(unknown, Expectation.KNOWN_SETTING)))
                .getOrElse(() -> Either.right(new Arguments(all.contains(SANDBOX))));
    }
}
