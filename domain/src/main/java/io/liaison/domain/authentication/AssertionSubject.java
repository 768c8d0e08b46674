package io.liaison.domain.authentication;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.PlainText;
import io.vavr.control.Either;

/** In whose name an assertion asks for a token: a line of 1 to 256 characters (RFC 7523, section 3). */
public record AssertionSubject(String value) {
    private static final int MAX_LENGTH = 256;

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public AssertionSubject {
        if (!PlainText.isValid(value, MAX_LENGTH)) {
            throw new IllegalArgumentException("not a subject, use AssertionSubject.of");
        }
    }

    public static Either<Failure, AssertionSubject> of(String raw) {
        return PlainText.parse(raw, MAX_LENGTH)
                .map(AssertionSubject::new)
                .toEither(() -> new InvalidArgument("subject", Expectation.SUBJECT));
    }

    @Override
    public String toString() {
        return value;
    }
}
