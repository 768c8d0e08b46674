package io.liaison.domain.connector;

import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;

/** The scopes that a connector asks for unless told otherwise, and those that may be chosen; none named: any. */
public record OfferedScopes(Scopes preset, Scopes available, String separator) {
    public static final OfferedScopes ANY = new OfferedScopes(Scopes.NONE, Scopes.NONE, " ");

    /** What to ask for when a person chose these; nothing chosen means the preset. */
    public Either<Failure, Scopes> choose(Scopes chosen) {
        if (chosen.isEmpty()) {
            return Either.right(preset);
        }
        return available.isEmpty() || available.values().containsAll(chosen.values())
                ? Either.right(chosen)
                : Either.left(new InvalidArgument("scopes", Expectation.SCOPES_OFFERED));
    }
}
