package io.liaison.domain.connector;

import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The scopes that a connector asks for unless told otherwise, those that may be chosen (none named: any), and those without
 * which a grant is of no use.
 */
public record OfferedScopes(Scopes preset, Scopes available, String separator, Option<Scopes> required) {
    public static final OfferedScopes ANY = new OfferedScopes(Scopes.NONE, Scopes.NONE, " ", Option.none());

    /** Providers often grant these and do not say so, or say it in other words. */
    private static final Scopes SELDOM_ECHOED =
            new Scopes(LinkedHashSet.of("openid", "profile", "email", "address", "phone", "offline_access"));

    /** What to ask for when a person chose these; nothing chosen means the preset. */
    public Either<Failure, Scopes> choose(Scopes chosen) {
        if (chosen.isEmpty()) {
            return Either.right(preset);
        }
        return available.isEmpty() || available.values().containsAll(chosen.values())
                ? Either.right(chosen)
                : Either.left(new InvalidArgument("scopes", Expectation.SCOPES_OFFERED));
    }

    /** Those that a grant must have when these were asked for: what the connector says, or else all of them. */
    public Scopes requiredOf(Scopes asked) {
        return required.map(asked::among).getOrElse(() -> asked.missingFrom(SELDOM_ECHOED));
    }
}
