package io.liaison.domain.connection;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.PlainText;
import io.vavr.control.Either;
import org.jspecify.annotations.Nullable;

/** The name a user gives a connection: 1 to 128 characters, any script, no control characters. */
public record ConnectionName(String value) {
    public static final int MAX_LENGTH = 128;

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public ConnectionName {
        if (!PlainText.isValid(value, MAX_LENGTH)) {
            throw new IllegalArgumentException("not a connection name, use ConnectionName.of");
        }
    }

    public static Either<Failure, ConnectionName> of(@Nullable String raw) {
        return raw == null || raw.isBlank() ? Either.left(new MissingParameter("name")) : parse(raw);
    }

    /** The same for all spellings that two connections of one connector in one folder may not share. */
    public String folded() {
        return PlainText.folded(value);
    }

    private static Either<Failure, ConnectionName> parse(String text) {
        return PlainText.parse(text, MAX_LENGTH)
                .map(ConnectionName::new)
                .toEither(() -> new InvalidArgument("name", Expectation.CONNECTION_NAME));
    }
}
