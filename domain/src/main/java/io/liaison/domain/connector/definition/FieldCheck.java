package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldCondition;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.LocalizedText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Predicate;

/** Reads the fields of a definition. */
final class FieldCheck {
    private static final int MOST_HELP = 1_000;
    private static final int MOST_PATTERN = 200;
    private final Predicate<String> isPattern;
    private final Part connector;

    FieldCheck(Predicate<String> isPattern, Part connector) {
        this.isPattern = isPattern;
        this.connector = connector;
    }

    /** Those of the connector, or of one way to authenticate. */
    Validation<Seq<FieldError>, Seq<ConnectorField>> all(Part part) {
        var names = part.glimpse("fields").flatMap(field -> field.glimpsedText("name"));
        return part.parts("fields", field -> one(field, part))
                .flatMap(fields -> FieldError.at(
                        part.at("fields"),
                        names.distinct().size() == names.size()
                                ? Either.<Failure, Seq<ConnectorField>>right(fields)
                                : Either.left(new InvalidArgument("fields", Expectation.UNIQUE))));
    }

    private Validation<Seq<FieldError>, ConnectorField> one(Part field, Part owner) {
        var wording = FieldError.flat(Validation.combine(
                        Words.line(field, "label", Lines.MOST_NAME, Expectation.CONNECTOR_NAME),
                        Words.text(field, "help", MOST_HELP, Expectation.CONNECTOR_DESCRIPTION),
                        field.read("example", value -> Scalars.spelled("example", value)))
                .ap(Wording::new));
        var read = Validation.combine(
                        field.required("name", Lines::fieldName),
                        wording,
                        type(field),
                        field.flag("required"),
                        field.text("pattern", this::pattern),
                        field.texts("choices"),
                        field.text("group", this::group),
                        condition(field, owner))
                .ap((name, words, type, required, pattern, choices, group, when) -> new ConnectorField(
                        name,
                        words.label().getOrElse(LocalizedText.of(name)),
                        type,
                        required.getOrElse(false),
                        pattern,
                        choices,
                        words.help(),
                        words.example(),
                        group,
                        when));
        return field.knowing(
                FieldError.flat(read),
                "name",
                "label",
                "type",
                "required",
                "pattern",
                "choices",
                "help",
                "example",
                "group",
                "when");
    }

    /** Lists are for scopes, which no definition spells out. */
    private static Validation<Seq<FieldError>, FieldType> type(Part field) {
        return field.text(
                        "type",
                        raw -> FieldType.parse(raw)
                                .filter(type -> type != FieldType.LIST)
                                .filter(type -> type != FieldType.CHOICE || field.has("choices"))
                                .toEither(() -> new InvalidArgument("type", Expectation.FIELD_TYPE)))
                .map(found -> found.getOrElse(FieldType.TEXT));
    }

    private Either<Failure, String> pattern(String raw) {
        return !raw.isEmpty() && raw.length() <= MOST_PATTERN && isPattern.test(raw)
                ? Either.right(raw)
                : Either.left(new InvalidArgument("pattern", Expectation.PATTERN));
    }

    private Either<Failure, String> group(String raw) {
        return connector
                        .glimpse("groups")
                        .exists(group -> group.glimpsedText("key").contains(raw))
                ? Either.right(raw)
                : Either.left(new InvalidArgument("group", Expectation.KNOWN_GROUP));
    }

    /** Another field of the same form, and the values of it that matter. */
    private Validation<Seq<FieldError>, Option<FieldCondition>> condition(Part field, Part owner) {
        return field.part("when", when -> FieldError.at(when.at(), met(when, owner)));
    }

    private Either<Failure, FieldCondition> met(Part when, Part owner) {
        var others = connector.glimpse("fields").appendAll(owner.glimpse("fields"));
        return when.names()
                .headOption()
                .filter(name -> when.names().size() == 1)
                .filter(name ->
                        others.exists(other -> other.glimpsedText("name").contains(name)))
                .<Failure>toEither(() -> new InvalidArgument("when", Expectation.CONDITION))
                .flatMap(name -> when.member(name)
                        .<Failure>toEither(() -> new MissingParameter(name))
                        .flatMap(value -> values(name, value))
                        .map(values -> new FieldCondition(name, values)));
    }

    private static Either<Failure, Seq<String>> values(String name, Written value) {
        return value instanceof Written.Items items
                ? Either.sequenceRight(items.values().map(item -> Scalars.spelled(name, item)))
                : Scalars.spelled(name, value).map(List::of);
    }

    private record Wording(Option<LocalizedText> label, Option<LocalizedText> help, Option<String> example) {}
}
