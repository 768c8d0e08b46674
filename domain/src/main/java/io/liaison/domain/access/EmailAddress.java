package io.liaison.domain.access;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.PlainText;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/** Where somebody can be written to, and how others know who it is. Whether mail arrives there is not for us to say. */
public record EmailAddress(String value) {
    public static final int MAX_LENGTH = 254;
    private static final Pattern SHAPE = Pattern.compile("[^@\\s]+@[^@\\s]+");

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an e-mail address, use EmailAddress.of");
        }
    }

    public static Either<Failure, EmailAddress> of(String raw) {
        return PlainText.parse(raw, MAX_LENGTH)
                .filter(EmailAddress::isValid)
                .map(EmailAddress::new)
                .toEither(() -> new InvalidArgument("email", Expectation.EMAIL));
    }

    /** The same for all spellings that two principals may not share. */
    public String folded() {
        return PlainText.folded(value);
    }

    private static boolean isValid(String text) {
        return PlainText.isValid(text, MAX_LENGTH) && SHAPE.matcher(text).matches();
    }
}
