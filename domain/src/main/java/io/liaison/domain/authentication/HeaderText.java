package io.liaison.domain.authentication;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/** Keys and tokens as they can stand in a header. */
public final class HeaderText {
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7E]([\\x20-\\x7E]*[\\x21-\\x7E])?");

    private HeaderText() {}

    /** The space around it, which copying brings along, belongs to none. */
    public static Either<Failure, Secret> of(String argument, Secret raw) {
        var stripped = raw.reveal().strip();
        return PRINTABLE.matcher(stripped).matches()
                ? Either.right(new Secret(stripped))
                : Either.left(new InvalidArgument(argument, Expectation.PRINTABLE));
    }
}
