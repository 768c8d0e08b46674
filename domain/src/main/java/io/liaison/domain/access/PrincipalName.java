package io.liaison.domain.access;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.PlainText;
import io.vavr.control.Either;

/** What a principal is called among those of its kind: 1 to 128 characters, any script, no control characters. */
public record PrincipalName(String value) {
    public static final int MAX_LENGTH = 128;
    /** Of the first principal of a tenant, which is there before anybody can be asked for a name. */
    public static final PrincipalName ADMINISTRATOR = new PrincipalName("administrator");

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public PrincipalName {
        if (!PlainText.isValid(value, MAX_LENGTH)) {
            throw new IllegalArgumentException("not the name of a principal, use PrincipalName.of");
        }
    }

    public static Either<Failure, PrincipalName> of(String raw) {
        return raw.isBlank() ? Either.left(new MissingParameter("name")) : parse(raw);
    }

    /** The same for all spellings that two principals of a kind may not share. */
    public String folded() {
        return PlainText.folded(value);
    }

    private static Either<Failure, PrincipalName> parse(String text) {
        return PlainText.parse(text, MAX_LENGTH)
                .map(PrincipalName::new)
                .toEither(() -> new InvalidArgument("name", Expectation.PRINCIPAL_NAME));
    }
}
