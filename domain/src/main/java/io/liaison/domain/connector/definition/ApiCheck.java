package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.connector.ApiProfile;
import io.liaison.domain.connector.SigningTemplates;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;

/** Reads where an API is and how it is asked, of a connector or of one way to authenticate. */
final class ApiCheck {
    private ApiCheck() {}

    static Validation<Seq<FieldError>, ApiProfile> outcome(Part part, Names names) {
        return FieldError.flat(Validation.combine(
                        names.url(part, "apiBaseUrl"),
                        carried(part, names, "headers"),
                        carried(part, names, "parameters"),
                        part.part("identity", identity -> IdentityCheck.outcome(identity, names)),
                        part.parts("learned", fact -> FactCheck.outcome(fact, names)),
                        part.part("signing", scope -> signing(scope, names)))
                .ap(ApiProfile::new));
    }

    /** What one way to authenticate says goes before what the connector says for all. */
    static ApiProfile over(Part offer, ApiProfile own, ApiProfile shared) {
        return new ApiProfile(
                own.baseUrl().orElse(shared.baseUrl()),
                offer.has("headers") ? own.headers() : shared.headers(),
                offer.has("parameters") ? own.parameters() : shared.parameters(),
                own.identity().orElse(shared.identity()),
                offer.has("learned") ? own.learned() : shared.learned(),
                own.signing().orElse(shared.signing()));
    }

    private static Validation<Seq<FieldError>, SigningTemplates> signing(Part scope, Names names) {
        return scope.knowing(
                FieldError.flat(Validation.combine(named(scope, "service", names), named(scope, "region", names))
                        .ap(SigningTemplates::new)),
                "service",
                "region");
    }

    private static Validation<Seq<FieldError>, TextTemplate> named(Part scope, String member, Names names) {
        return scope.required(
                member,
                raw -> raw.isBlank()
                        ? Either.left(new InvalidArgument(member, Expectation.TEXT))
                        : names.openOnly().text(member, raw));
    }

    private static Validation<Seq<FieldError>, Map<String, TextTemplate>> carried(
            Part part, Names names, String member) {
        return names.texts(part, member, ApiCheck::unlessFraming);
    }

    private static Either<Failure, String> unlessFraming(String name) {
        return TokenPlacement.isName(name)
                ? Either.right(name)
                : Either.left(new InvalidArgument(name, Expectation.CARRIER_NAME));
    }
}
