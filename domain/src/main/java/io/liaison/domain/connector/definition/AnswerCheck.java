package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.ErrorDialect;
import io.liaison.domain.authentication.RefreshTerms;
import io.liaison.domain.authentication.TokenAnswerDialect;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.temporal.ChronoUnit;

/** Reads what the answers of a token endpoint look like, and what its tokens are worth. */
final class AnswerCheck {

    private AnswerCheck() {}

    static Validation<Seq<FieldError>, TokenAnswerDialect> answer(Part part) {
        var read = Validation.combine(
                        pointer(part, "accessToken"),
                        pointer(part, "refreshToken"),
                        pointer(part, "scope"),
                        pointer(part, "expiresIn"),
                        pointer(part, "refreshExpiresIn"),
                        part.text("unit", AnswerCheck::unit),
                        part.read("lifetime", value -> Scalars.seconds("lifetime", value)))
                .ap((access, refresh, scope, expires, refreshExpires, unit, lifetime) -> new TokenAnswerDialect(
                        access,
                        refresh,
                        scope,
                        expires,
                        refreshExpires,
                        unit.getOrElse(ChronoUnit.SECONDS),
                        lifetime,
                        LinkedHashMap.empty()));
        return part.knowing(
                FieldError.flat(read),
                "accessToken",
                "refreshToken",
                "scope",
                "expiresIn",
                "refreshExpiresIn",
                "unit",
                "lifetime");
    }

    static Validation<Seq<FieldError>, RefreshTerms> refreshToken(Part part) {
        var read = Validation.combine(
                        part.flag("rotates"),
                        part.read("lifetime", value -> Scalars.seconds("lifetime", value)),
                        part.flag("slides"),
                        part.read("notBefore", value -> Scalars.seconds("notBefore", value)))
                .ap((rotates, lifetime, slides, notBefore) ->
                        new RefreshTerms(rotates, lifetime, slides.getOrElse(false), notBefore));
        return part.knowing(FieldError.flat(read), "rotates", "lifetime", "slides", "notBefore");
    }

    static Validation<Seq<FieldError>, ErrorDialect> errors(Part part) {
        return part.knowing(
                FieldError.flat(
                        Validation.combine(names(part, "grant"), names(part, "client"), names(part, "temporary"))
                                .ap(ErrorDialect::new)),
                "grant",
                "client",
                "temporary");
    }

    private static Validation<Seq<FieldError>, Set<String>> names(Part part, String name) {
        return part.texts(name).map(LinkedHashSet::ofAll);
    }

    private static Validation<Seq<FieldError>, Option<JsonPointer>> pointer(Part part, String name) {
        return part.text(name, raw -> Lines.pointer(name, raw));
    }

    private static Either<Failure, ChronoUnit> unit(String raw) {
        return switch (raw) {
            case "milliseconds" -> Either.right(ChronoUnit.MILLIS);
            case "seconds" -> Either.right(ChronoUnit.SECONDS);
            case "minutes" -> Either.right(ChronoUnit.MINUTES);
            case "hours" -> Either.right(ChronoUnit.HOURS);
            case "days" -> Either.right(ChronoUnit.DAYS);
            default -> Either.left(new InvalidArgument("unit", Expectation.TIME_UNIT));
        };
    }
}
