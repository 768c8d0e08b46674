package io.liaison.domain.connector;

import static io.liaison.domain.connector.Written.line;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the fields of a definition. */
final class FieldCheck {
    private static final int MAX_LABEL = 100;

    private FieldCheck() {}

    static Validation<Seq<FieldError>, Seq<ConnectorField>> all(String pointer, Seq<ConnectorDraft.Field> written) {
        var names = written.flatMap(ConnectorDraft.Field::name);
        return FieldError.all(written.zipWithIndex((field, index) -> one(pointer + "/" + index, field)))
                .flatMap(fields -> names.distinct().size() == names.size()
                        ? Validation.valid(fields)
                        : FieldError.at(pointer, Either.left(new InvalidArgument("fields", Expectation.UNIQUE))));
    }

    /** The names that may stand in addresses. */
    static Set<String> openNames(Seq<ConnectorDraft.Field> written) {
        return LinkedHashSet.ofAll(written.filter(field -> !field.type().contains(FieldType.SECRET.key()))
                .flatMap(ConnectorDraft.Field::name));
    }

    private static Validation<Seq<FieldError>, ConnectorField> one(String at, ConnectorDraft.Field field) {
        var name = FieldError.at(at + "/name", name(field));
        var label = FieldError.at(
                at + "/label",
                line("label", field.label().orElse(field.name()), MAX_LABEL, Expectation.CONNECTOR_NAME));
        var type = FieldError.at(at + "/type", type(field));
        var pattern = FieldError.at(at + "/pattern", pattern(field));
        return FieldError.flat(Validation.combine(name, label, type, pattern)
                .ap((theName, theLabel, theType, thePattern) -> new ConnectorField(
                        theName, theLabel, theType, field.required(), thePattern, field.choices(), field.help())));
    }

    private static Either<Failure, String> name(ConnectorDraft.Field field) {
        return Written.required("name", field.name())
                .filterOrElse(ConnectorField::isName, text -> new InvalidArgument("name", Expectation.FIELD_NAME));
    }

    private static Either<Failure, FieldType> type(ConnectorDraft.Field field) {
        return FieldType.parse(field.type().getOrElse(FieldType.TEXT.key()))
                .filter(type -> type != FieldType.LIST)
                .filter(type -> type != FieldType.CHOICE || !field.choices().isEmpty())
                .toEither(() -> new InvalidArgument("type", Expectation.FIELD_TYPE));
    }

    private static Either<Failure, Option<String>> pattern(ConnectorDraft.Field field) {
        return field.pattern().forAll(FieldCheck::compiles)
                ? Either.right(field.pattern())
                : Either.left(new InvalidArgument("pattern", Expectation.PATTERN));
    }

    private static boolean compiles(String pattern) {
        try {
            return !Pattern.compile(pattern).pattern().isEmpty();
        } catch (PatternSyntaxException malformed) {
            return false;
        }
    }
}
