package io.liaison.domain.connector;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.PlainText;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** The checks that every part of a definition shares. */
final class Written {

    private Written() {}

    static Either<Failure, String> required(String parameter, Option<String> raw) {
        return raw.filter(text -> !text.isBlank()).toEither(() -> new MissingParameter(parameter));
    }

    static Either<Failure, String> line(String parameter, Option<String> raw, int most, Expectation expected) {
        return required(parameter, raw)
                .flatMap(text -> PlainText.parse(text, most).toEither(() -> new InvalidArgument(parameter, expected)));
    }

    static <T> Validation<Seq<FieldError>, T> absent(String pointer, String parameter) {
        return FieldError.at(pointer, Either.left(new MissingParameter(parameter)));
    }

    /** An address whose placeholders are all among the open fields; a secret has no place in an address. */
    static Validation<Seq<FieldError>, Option<UrlTemplate>> template(
            String pointer, String argument, Option<String> raw, Set<String> openFields) {
        return raw.map(text -> FieldError.at(
                                pointer,
                                UrlTemplate.of(argument, text)
                                        .filterOrElse(
                                                template -> openFields.containsAll(template.placeholders()),
                                                template ->
                                                        new InvalidArgument(argument, Expectation.KNOWN_PLACEHOLDER)))
                        .map(Option::some))
                .getOrElse(() -> Validation.valid(Option.none()));
    }
}
