package io.liaison.domain.connector;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.BiPredicate;

/** What somebody filled in for an event, naming everything that is unknown, missing or of the wrong kind. */
record EventParameters(Seq<ConnectorField> fields, Map<String, Written> raw, BiPredicate<String, String> matching) {

    /** Those that are given, as requests spell them. What is not asked for is not kept. */
    Either<Failure, Map<String, String>> outcome() {
        var given = raw.mapValues(EventParameters::value).filterValues(EventParameters::isGiven);
        var asked = fields.filter(field -> field.isAskedFor(given));
        var faults = FieldError.all(raw.keySet()
                .toList()
                .map(this::known)
                .appendAll(asked.map(field -> filled(field, given.get(field.name())))));
        return FieldError.toEither(faults)
                .map(fine -> given.filterKeys(asked.map(ConnectorField::name)::contains)
                        .mapValues(FieldValue::asText));
    }

    private Validation<Seq<FieldError>, String> known(String name) {
        return at(
                name,
                fields.exists(field -> field.name().equals(name))
                        ? Either.right(name)
                        : Either.left(new InvalidArgument(name, Expectation.EVENT_PARAMETER)));
    }

    private Validation<Seq<FieldError>, String> filled(ConnectorField field, Option<FieldValue> given) {
        return at(
                field.name(),
                given.map(value -> field.check(value, matching).map(fine -> field.name()))
                        .getOrElse(() -> field.required()
                                ? Either.left(new MissingParameter(field.name()))
                                : Either.right(field.name())));
    }

    private static Validation<Seq<FieldError>, String> at(String name, Either<Failure, String> outcome) {
        return FieldError.at(JsonPointer.step(name), outcome);
    }

    private static boolean isGiven(FieldValue value) {
        return !(value instanceof FieldValue.Text text && text.value().isBlank());
    }

    /** No field of an event is a list, so whatever holds others fits none. */
    private static FieldValue value(Written written) {
        return switch (written) {
            case Written.Text text -> new FieldValue.Text(text.value());
            case Written.Amount amount -> new FieldValue.Amount(amount.value());
            case Written.Flag flag -> new FieldValue.Flag(flag.value());
            case Written.Items items -> new FieldValue.Texts(List.empty());
            case Written.Members members -> new FieldValue.Texts(List.empty());
        };
    }
}
