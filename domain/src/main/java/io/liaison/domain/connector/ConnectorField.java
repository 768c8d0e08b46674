package io.liaison.domain.connector;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.LocalizedText;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * One field of a connector's form. {@code pattern} is matched against the whole text; choices only for a choice. It stands
 * in {@code group}, and is asked for only while {@code when} is met.
 */
public record ConnectorField(
        String name,
        LocalizedText label,
        FieldType type,
        boolean required,
        Option<String> pattern,
        Seq<String> choices,
        Option<LocalizedText> help,
        Option<String> example,
        Option<String> group,
        Option<FieldCondition> when) {
    public static final int MAX_TEXT_LENGTH = 65_536;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    public static ConnectorField required(String name, String label, FieldType type) {
        return plain(name, label, type, true);
    }

    public static ConnectorField optional(String name, String label, FieldType type) {
        return plain(name, label, type, false);
    }

    private static ConnectorField plain(String name, String label, FieldType type, boolean required) {
        return new ConnectorField(
                name,
                LocalizedText.of(label),
                type,
                required,
                Option.none(),
                List.empty(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
    }

    /** The same field in other words. */
    public ConnectorField saying(LocalizedText newLabel, Option<LocalizedText> newHelp) {
        return new ConnectorField(
                name, newLabel, type, required, pattern, choices, newHelp.orElse(help), example, group, when);
    }

    /** Whether it is asked for, as far as the others are filled in. */
    public boolean isAskedFor(Map<String, FieldValue> entered) {
        return when.forAll(condition -> condition.isMetBy(entered));
    }

    /** Whether a field can be called that. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The value when it is of this field's type and keeps its pattern or is among its choices; {@code matching} compares. */
    public Either<Failure, FieldValue> check(FieldValue value, BiPredicate<String, String> matching) {
        return switch (type) {
            case TEXT, SECRET ->
                value instanceof FieldValue.Text text ? checkText(text, matching) : refuse(Expectation.TEXT);
            case CHOICE ->
                value instanceof FieldValue.Text text && choices.contains(text.value())
                        ? Either.right(text)
                        : refuse(Expectation.FIELD_CHOICE);
            case BOOLEAN -> value instanceof FieldValue.Flag ? Either.right(value) : refuse(Expectation.FLAG);
            case NUMBER -> value instanceof FieldValue.Amount ? Either.right(value) : refuse(Expectation.NUMBER);
            case LIST -> value instanceof FieldValue.Texts ? Either.right(value) : refuse(Expectation.LIST_OF_TEXTS);
        };
    }

    private Either<Failure, FieldValue> checkText(FieldValue.Text text, BiPredicate<String, String> matching) {
        if (text.value().length() > MAX_TEXT_LENGTH || text.value().indexOf('\0') >= 0) {
            return refuse(Expectation.TEXT);
        }
        return pattern.forAll(wanted -> matching.test(wanted, text.value()))
                ? Either.right(text)
                : refuse(Expectation.FIELD_PATTERN);
    }

    private Either<Failure, FieldValue> refuse(Expectation expected) {
        return Either.left(new InvalidArgument(name, expected));
    }
}
