package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.connector.OfferedScopes;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
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

    static Validation<Seq<FieldError>, Asked> outcome(Part offer) {
        return offer.part("scopes", ScopesCheck::read)
                .map(found -> found.getOrElse(new Asked(OfferedScopes.ANY, USUAL_PARAMETER)));
    }

    private static Validation<Seq<FieldError>, Asked> read(Part part) {
        var required = part.has("required")
                ? scopes(part, "required").map(Option::some)
                : Validation.<Seq<FieldError>, Option<Scopes>>valid(Option.none());
        return part.knowing(
                FieldError.flat(Validation.combine(
                                scopes(part, "default"),
                                scopes(part, "available"),
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

    private static Validation<Seq<FieldError>, Scopes> scopes(Part part, String name) {
        return part.texts(name).flatMap(raw -> FieldError.at(part.at(name), Scopes.of(raw)));
    }

    private static Either<Failure, String> parameter(String raw) {
        return PARAMETER.matcher(raw).matches()
                ? Either.right(raw)
                : Either.left(new InvalidArgument("parameter", Expectation.CARRIER_NAME));
    }

    /** The scopes, and the parameter that names them. */
    record Asked(OfferedScopes offered, String parameter) {}
}
