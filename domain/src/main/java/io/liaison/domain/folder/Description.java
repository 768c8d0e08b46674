package io.liaison.domain.folder;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import org.jspecify.annotations.Nullable;

/** What people say about a folder: up to 500 characters, line breaks allowed; empty when they say nothing. */
public record Description(String value) {
    public static final int MAX_LENGTH = 500;
    public static final Description NONE = new Description("");

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public Description {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a description, use Description.of");
        }
    }

    public static Either<Failure, Description> of(@Nullable String raw) {
        if (raw == null) {
            return Either.right(NONE);
        }
        return isValid(raw)
                ? Either.right(new Description(raw))
                : Either.left(new InvalidArgument("description", Expectation.DESCRIPTION));
    }

    private static boolean isValid(String text) {
        return text.codePointCount(0, text.length()) <= MAX_LENGTH
                && text.codePoints().allMatch(Description::isAllowed);
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\t'
                || (!Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE);
    }
}
