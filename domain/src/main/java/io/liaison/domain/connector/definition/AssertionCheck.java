package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.AssertionTerms;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.PlainText;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads how a definition wants assertions to be made out; what stands there for another type is a misunderstanding. */
final class AssertionCheck {
    private static final Seq<String> MEMBERS = List.of("audience", "claims", "scopeIn");
    private static final int MAX_AUDIENCE = 1_000;
    private static final String IN_ASSERTION = "assertion";
    private static final String IN_REQUEST = "request";

    private AssertionCheck() {}

    static Validation<Seq<FieldError>, AssertionTerms> outcome(Part offer, Option<AuthenticationKind> kind) {
        return kind.forAll(AuthenticationKind.JWT_BEARER::equals)
                ? terms(offer)
                : offer.lacking(MEMBERS).map(none -> AssertionTerms.USUAL);
    }

    private static Validation<Seq<FieldError>, AssertionTerms> terms(Part offer) {
        return FieldError.flat(Validation.combine(
                        offer.text("audience", AssertionCheck::audience), claims(offer), scopesAreClaimed(offer))
                .ap(AssertionTerms::new));
    }

    private static Either<Failure, String> audience(String raw) {
        return raw.isBlank()
                ? Either.left(new MissingParameter("audience"))
                : PlainText.parse(raw, MAX_AUDIENCE).toEither(() -> new InvalidArgument("audience", Expectation.TEXT));
    }

    private static Validation<Seq<FieldError>, Map<String, String>> claims(Part offer) {
        return offer.byName(
                "claims",
                claims -> name -> FieldError.at(
                        claims.at(name),
                        claims.member(name)
                                .<Failure>toEither(() -> new MissingParameter(name))
                                .flatMap(value -> Scalars.spelled(name, value))
                                .filterOrElse(
                                        text -> AssertionTerms.isFree(name),
                                        text -> new InvalidArgument("claims", Expectation.FREE_CLAIM))));
    }

    private static Validation<Seq<FieldError>, Boolean> scopesAreClaimed(Part offer) {
        return offer.text(
                        "scopeIn",
                        place -> place.equals(IN_ASSERTION) || place.equals(IN_REQUEST)
                                ? Either.right(place.equals(IN_ASSERTION))
                                : Either.<Failure, Boolean>left(
                                        new InvalidArgument("scopeIn", Expectation.SCOPE_PLACE)))
                .map(found -> found.getOrElse(false));
    }
}
