package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads whether tokens are to be bound to a key. Not unless somebody says so: callers have to know how to use such tokens. */
final class BindingCheck {
    private static final String MEMBER = "dpop";

    private BindingCheck() {}

    static Validation<Seq<FieldError>, TokenBinding> outcome(
            String pointer, Option<AuthenticationKind> kind, boolean hasIssuer, Option<String> written) {
        return FieldError.at(
                pointer,
                written.map(raw -> read(raw)
                                .filterOrElse(
                                        binding -> !kind.exists(AuthenticationKind::isShownAsEntered),
                                        binding -> new InvalidArgument(MEMBER, Expectation.MEMBER_OF_TYPE))
                                .filterOrElse(
                                        binding -> binding != TokenBinding.OFFERED || hasIssuer,
                                        binding ->
                                                new InvalidArgument(MEMBER, Expectation.TOKEN_BINDING_WITHOUT_ISSUER)))
                        .getOrElse(() -> Either.right(TokenBinding.NEVER)));
    }

    private static Either<Failure, TokenBinding> read(String raw) {
        return TokenBinding.parse(raw).toEither(() -> new InvalidArgument(MEMBER, Expectation.TOKEN_BINDING));
    }
}
