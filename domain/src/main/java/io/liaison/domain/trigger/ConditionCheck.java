package io.liaison.domain.trigger;

import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.domain.trigger.EventFilter.Condition;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads one condition: a field, an operator, and a value that can be compared in that way. */
final class ConditionCheck {
    private static final Seq<String> KNOWN = List.of("field", "operator", "value");

    private ConditionCheck() {}

    static Validation<Seq<FieldError>, EventFilter> of(String at, Written.Members members) {
        var operator = FieldError.at(at + "/operator", text(members, "operator").flatMap(ConditionCheck::operator));
        var field = FieldError.at(at + "/field", text(members, "field").flatMap(ConditionCheck::field));
        var value = operator.flatMap(known -> FieldError.at(at + "/value", value(members, known)));
        var strangers = FieldError.all(members.values()
                .keySet()
                .toList()
                .reject(KNOWN::contains)
                .map(name -> FieldError.<String>at(
                        at + JsonPointer.step(name),
                        Either.left(new InvalidArgument(name, Expectation.KNOWN_MEMBER)))));
        return FieldError.flat(
                        Validation.combine(field, operator, value.mapError(faults -> faults.distinct()), strangers)
                                .ap((theField, theOperator, theValue, none) ->
                                        (EventFilter) new Condition(theField, theOperator, theValue)))
                .mapError(faults -> faults.distinct());
    }

    private static Either<Failure, String> text(Written.Members members, String name) {
        return members.values()
                .get(name)
                .<Failure>toEither(() -> new MissingParameter(name))
                .flatMap(raw -> raw instanceof Written.Text text
                        ? Either.right(text.value())
                        : Either.left(new InvalidArgument(name, Expectation.TEXT)));
    }

    private static Either<Failure, JsonPointer> field(String raw) {
        return JsonPointer.parse(raw).toEither(() -> new InvalidArgument("field", Expectation.JSON_POINTER));
    }

    private static Either<Failure, FilterOperator> operator(String raw) {
        return FilterOperator.parse(raw).toEither(() -> new InvalidArgument("operator", Expectation.FILTER_OPERATOR));
    }

    /** Whether something is there can be asked without a value. */
    private static Either<Failure, Written> value(Written.Members members, FilterOperator operator) {
        return members.values()
                .get("value")
                .orElse(() -> operator == FilterOperator.EXISTS ? Option.some(new Written.Flag(true)) : Option.none())
                .<Failure>toEither(() -> new MissingParameter("value"))
                .filterOrElse(
                        value -> fits(operator, value),
                        value -> new InvalidArgument("value", Expectation.FILTER_VALUE));
    }

    private static boolean fits(FilterOperator operator, Written value) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL, CONTAINS -> isPlain(value);
            case STARTS_WITH -> value instanceof Written.Text;
            case GREATER, LESS -> value instanceof Written.Text || value instanceof Written.Amount;
            case IN ->
                value instanceof Written.Items items
                        && !items.values().isEmpty()
                        && items.values().forAll(ConditionCheck::isPlain);
            case EXISTS -> value instanceof Written.Flag;
        };
    }

    private static boolean isPlain(Written value) {
        return value instanceof Written.Text || value instanceof Written.Amount || value instanceof Written.Flag;
    }
}
