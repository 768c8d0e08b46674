package io.liaison.domain.trigger;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.PlainText;
import io.vavr.control.Either;
import org.jspecify.annotations.Nullable;

/** The name that a user gives a trigger: 1 to 128 characters, any script, no control characters. */
public record TriggerName(String value) {
    public static final int MAX_LENGTH = 128;

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public TriggerName {
        if (!PlainText.isValid(value, MAX_LENGTH)) {
            throw new IllegalArgumentException("not a trigger name, use TriggerName.of");
        }
    }

    public static Either<Failure, TriggerName> of(@Nullable String raw) {
        return raw == null || raw.isBlank() ? Either.left(new MissingParameter("name")) : parse(raw);
    }

    /** The same for all spellings that two triggers of one connection may not share. */
    public String folded() {
        return PlainText.folded(value);
    }

    private static Either<Failure, TriggerName> parse(String text) {
        return PlainText.parse(text, MAX_LENGTH)
                .map(TriggerName::new)
                .toEither(() -> new InvalidArgument("name", Expectation.TRIGGER_NAME));
    }
}
