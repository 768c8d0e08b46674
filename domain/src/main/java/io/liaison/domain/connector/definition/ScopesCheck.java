package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.connector.OfferedScopes;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.regex.Pattern;

/** Reads which scopes are asked for, and how. */
final class ScopesCheck {
    private static final String USUAL_PARAMETER = "scope";
    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private ScopesCheck() {}

    static Validation<Seq<FieldError>, Asked> outcome(Part offer, Names names) {
        return offer.part("scopes", part -> read(part, names))
                .map(found -> found.getOrElse(new Asked(OfferedScopes.ANY, USUAL_PARAMETER)));
    }

    private static Validation<Seq<FieldError>, Asked> read(Part part, Names names) {
        var required = part.has("required")
                ? scopes(part, "required", names).map(Option::some)
                : Validation.<Seq<FieldError>, Option<Scopes>>valid(Option.none());
        return part.knowing(
                FieldError.flat(Validation.combine(
                                scopes(part, "default", names),
                                scopes(part, "available", names),
                                part.text("separator"),
                                required,
                                part.text("parameter", ScopesCheck::parameter))
                        .ap((preset, available, separator, must, parameter) -> new Asked(
                                new OfferedScopes(preset, available, separator.getOrElse(" "), must),
                                parameter.getOrElse(USUAL_PARAMETER)))),
                "default",
                "available",
                "separator",
                "required",
                "parameter");
    }

    /** Some providers have scopes that name the host of an account. */
    private static Validation<Seq<FieldError>, Scopes> scopes(Part part, String name, Names names) {
        return part.texts(name)
                .flatMap(raw -> FieldError.at(
                        part.at(name),
                        Scopes.of(raw)
                                .flatMap(scopes -> names.unlessStrange(
                                        name,
                                        scopes,
                                        raw.flatMap(scope -> new TextTemplate(scope).placeholders())
                                                .toLinkedSet()))));
    }

    private static Either<Failure, String> parameter(String raw) {
        return PARAMETER.matcher(raw).matches()
                ? Either.right(raw)
                : Either.left(new InvalidArgument("parameter", Expectation.CARRIER_NAME));
    }

    /** The scopes, and the parameter that names them. */
    record Asked(OfferedScopes offered, String parameter) {}
}
