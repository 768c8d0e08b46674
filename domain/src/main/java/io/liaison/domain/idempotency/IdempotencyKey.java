package io.liaison.domain.idempotency;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/** What a client calls a request by, so that it can send it again: 1 to 255 visible ASCII characters. */
public record IdempotencyKey(String value) {
    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,255}");

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public IdempotencyKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an idempotency key, use IdempotencyKey.of");
        }
    }

    public static Either<Failure, IdempotencyKey> of(String raw) {
        return isValid(raw) ? Either.right(new IdempotencyKey(raw)) : Either.left(refusal());
    }

    /** Why something is no key: named as clients know it. */
    public static Failure refusal() {
        return new InvalidArgument("Idempotency-Key", Expectation.IDEMPOTENCY_KEY);
    }

    private static boolean isValid(String value) {
        return VISIBLE.matcher(value).matches();
    }
}
