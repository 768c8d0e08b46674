package io.liaison.domain.connector;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/** One field of a connector's form. {@code pattern} is matched against the whole text; choices only for a choice. */
public record ConnectorField(
        String name,
        String label,
        FieldType type,
        boolean required,
        Option<String> pattern,
        Seq<String> choices,
        Option<String> help) {
    public static final int MAX_TEXT_LENGTH = 65_536;
    private static final int MAX_PATTERN_INPUT = 1_024;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    public static ConnectorField required(String name, String label, FieldType type) {
        return new ConnectorField(name, label, type, true, Option.none(), List.empty(), Option.none());
    }

    public static ConnectorField optional(String name, String label, FieldType type) {
        return new ConnectorField(name, label, type, false, Option.none(), List.empty(), Option.none());
    }

    /** Whether a field can be called that. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The value when it is of this field's type and keeps its pattern or is among its choices. */
    public Either<Failure, FieldValue> check(FieldValue value) {
        return switch (type) {
            case TEXT, SECRET -> value instanceof FieldValue.Text text ? checkText(text) : refuse(Expectation.TEXT);
            case CHOICE ->
                value instanceof FieldValue.Text text && choices.contains(text.value())
                        ? Either.right(text)
                        : refuse(Expectation.FIELD_CHOICE);
            case BOOLEAN -> value instanceof FieldValue.Flag ? Either.right(value) : refuse(Expectation.FLAG);
            case NUMBER -> value instanceof FieldValue.Amount ? Either.right(value) : refuse(Expectation.NUMBER);
            case LIST -> value instanceof FieldValue.Texts ? Either.right(value) : refuse(Expectation.LIST_OF_TEXTS);
        };
    }

    private Either<Failure, FieldValue> checkText(FieldValue.Text text) {
        if (text.value().length() > MAX_TEXT_LENGTH || text.value().indexOf('\0') >= 0) {
            return refuse(Expectation.TEXT);
        }
        return pattern.forAll(wanted -> matches(wanted, text.value()))
                ? Either.right(text)
                : refuse(Expectation.FIELD_PATTERN);
    }

    private static boolean matches(String wanted, String text) {
        return text.length() <= MAX_PATTERN_INPUT && Pattern.matches(wanted, text);
    }

    private Either<Failure, FieldValue> refuse(Expectation expected) {
        return Either.left(new InvalidArgument(name, expected));
    }
}
