package io.liaison.domain.authentication;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/** A name to sign in with: 1 to 256 characters without a colon, which would end it (RFC 7617, section 2). */
public record Username(String value) {
    private static final Pattern SHAPE = Pattern.compile("[^:\\p{Cntrl}]{1,256}");

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public Username {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a user name, use Username.of");
        }
    }

    public static Either<Failure, Username> of(String raw) {
        return SHAPE.matcher(raw).matches()
                ? Either.right(new Username(raw))
                : Either.left(new InvalidArgument("username", Expectation.USERNAME));
    }

    @Override
    public String toString() {
        return value;
    }
}
