package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.AssertionAlgorithm;
import io.liaison.domain.authentication.AssertionTerms;
import io.liaison.domain.connector.AssertionTemplates;
import io.liaison.domain.connector.ParameterTemplates;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.PlainText;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;

/** Reads how a definition wants assertions to be made out; what stands there for another type is a misunderstanding. */
final class AssertionCheck {
    private static final Seq<String> MEMBERS =
            List.of("audience", "claims", "scopeIn", "keyId", "algorithm", "assertionLifetime");
    private static final int MOST_TEXT = 1_000;
    private static final String IN_ASSERTION = "assertion";
    private static final String IN_REQUEST = "request";

    private final Part offer;
    private final Names names;

    private AssertionCheck(Part offer, Names names) {
        this.offer = offer;
        this.names = names.openOnly().with(ParameterTemplates.CLIENT_ID);
    }

    static Validation<Seq<FieldError>, AssertionTemplates> outcome(
            Part offer, Option<AuthenticationKind> kind, Names names) {
        return kind.forAll(AuthenticationKind.JWT_BEARER::equals)
                ? new AssertionCheck(offer, names).templates()
                : offer.lacking(MEMBERS).map(none -> AssertionTemplates.USUAL);
    }

    private Validation<Seq<FieldError>, AssertionTemplates> templates() {
        return FieldError.flat(Validation.combine(
                        offer.text("audience", raw -> line("audience", raw)),
                        claims(),
                        scopesAreClaimed(),
                        offer.text("keyId", raw -> line("keyId", raw)),
                        offer.text("algorithm", AssertionCheck::algorithm),
                        lifetime())
                .ap(AssertionTemplates::new));
    }

    private Either<Failure, TextTemplate> line(String name, String raw) {
        return raw.isBlank()
                ? Either.left(new MissingParameter(name))
                : PlainText.parse(raw, MOST_TEXT)
                        .<Failure>toEither(() -> new InvalidArgument(name, Expectation.TEXT))
                        .flatMap(text -> names.text(name, text));
    }

    private Validation<Seq<FieldError>, Map<String, TextTemplate>> claims() {
        return names.texts(
                offer,
                "claims",
                name -> AssertionTerms.isFree(name)
                        ? Either.right(name)
                        : Either.left(new InvalidArgument("claims", Expectation.FREE_CLAIM)));
    }

    private Validation<Seq<FieldError>, Boolean> scopesAreClaimed() {
        return offer.text(
                        "scopeIn",
                        place -> place.equals(IN_ASSERTION) || place.equals(IN_REQUEST)
                                ? Either.right(place.equals(IN_ASSERTION))
                                : Either.<Failure, Boolean>left(
                                        new InvalidArgument("scopeIn", Expectation.SCOPE_PLACE)))
                .map(found -> found.getOrElse(false));
    }

    private static Either<Failure, AssertionAlgorithm> algorithm(String raw) {
        return AssertionAlgorithm.parse(raw)
                .toEither(() -> new InvalidArgument("algorithm", Expectation.ASSERTION_ALGORITHM));
    }

    private Validation<Seq<FieldError>, Duration> lifetime() {
        return offer.read("assertionLifetime", value -> Scalars.seconds("assertionLifetime", value))
                .map(found -> found.getOrElse(AssertionTerms.USUAL_LIFETIME));
    }
}
