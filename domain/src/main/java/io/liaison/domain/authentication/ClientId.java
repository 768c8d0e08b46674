package io.liaison.domain.authentication;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/** The identifier that a provider gave to an OAuth client: 1 to 512 visible ASCII characters or spaces (RFC 6749, A.1). */
public record ClientId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7E]([\\x20-\\x7E]{0,510}[\\x21-\\x7E])?");

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public ClientId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a client id, use ClientId.of");
        }
    }

    public static Either<Failure, ClientId> of(String raw) {
        var stripped = raw.strip();
        return SHAPE.matcher(stripped).matches()
                ? Either.right(new ClientId(stripped))
                : Either.left(new InvalidArgument("clientId", Expectation.CLIENT_ID));
    }

    @Override
    public String toString() {
        return value;
    }
}
