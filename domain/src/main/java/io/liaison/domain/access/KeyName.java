package io.liaison.domain.access;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.PlainText;
import io.vavr.control.Either;

/** What people call a key by, so that they know which one to withdraw: 1 to 128 characters. */
public record KeyName(String value) {
    public static final int MAX_LENGTH = 128;

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public KeyName {
        if (!PlainText.isValid(value, MAX_LENGTH)) {
            throw new IllegalArgumentException("not the name of a key, use KeyName.of");
        }
    }

    public static Either<Failure, KeyName> of(String raw) {
        return PlainText.parse(raw, MAX_LENGTH)
                .map(KeyName::new)
                .toEither(() -> new InvalidArgument("name", Expectation.PRINCIPAL_NAME));
    }
}
