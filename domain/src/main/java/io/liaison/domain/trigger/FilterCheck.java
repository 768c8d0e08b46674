package io.liaison.domain.trigger;

import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.OutOfRange;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.domain.trigger.EventFilter.All;
import io.liaison.domain.trigger.EventFilter.Any;
import io.liaison.domain.trigger.EventFilter.Expression;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Validation;

/**
 * Reads filters as they are sent: {@code {"all": […]}} and {@code {"any": […]}} of conditions and further groups, or
 * {@code {"expression": "…"}} as a whole. Every fault is named with its place in the filter.
 */
public final class FilterCheck {
    private static final Set<String> GROUPS = HashSet.of("all", "any");
    private static final String EXPRESSION = "expression";

    private FilterCheck() {}

    public static Either<Failure, EventFilter> of(Written raw) {
        return size(raw) > EventFilter.MOST_PARTS
                ? Either.left(new OutOfRange("filter", "1", String.valueOf(EventFilter.MOST_PARTS)))
                : FieldError.toEither(filter("", raw, 0));
    }

    private static int size(Written raw) {
        return switch (raw) {
            case Written.Members members -> 1 + sizeOf(members.values().values());
            case Written.Items items -> sizeOf(items.values());
            case Written.Text text -> 0;
            case Written.Amount amount -> 0;
            case Written.Flag flag -> 0;
        };
    }

    private static int sizeOf(Seq<Written> parts) {
        return parts.map(FilterCheck::size).sum().intValue();
    }

    private static Validation<Seq<FieldError>, EventFilter> filter(String at, Written raw, int depth) {
        if (!(raw instanceof Written.Members members)) {
            return fault(at, new InvalidArgument("filter", Expectation.EVENT_FILTER));
        }
        var names = members.values().keySet();
        if (names.size() == 1 && GROUPS.contains(names.head())) {
            return group(at, names.head(), members, depth);
        }
        return depth == 0 && names.size() == 1 && EXPRESSION.equals(names.head())
                ? expression(members)
                : ConditionCheck.of(at, members);
    }

    private static Validation<Seq<FieldError>, EventFilter> group(
            String at, String name, Written.Members members, int depth) {
        var place = at + JsonPointer.step(name);
        var parts = members.values()
                .get(name)
                .toList()
                .flatMap(inside -> inside instanceof Written.Items items ? items.values() : List.empty());
        if (parts.isEmpty()) {
            return fault(place, new InvalidArgument(name, Expectation.LIST));
        }
        if (depth == EventFilter.MOST_DEPTH) {
            return fault(place, new OutOfRange("filter", "1", String.valueOf(EventFilter.MOST_DEPTH)));
        }
        return FieldError.all(parts.zipWithIndex((part, index) -> filter(place + "/" + index, part, depth + 1)))
                .map(found -> "all".equals(name) ? new All(found) : new Any(found));
    }

    private static Validation<Seq<FieldError>, EventFilter> expression(Written.Members members) {
        return members.values()
                .get(EXPRESSION)
                .filter(raw -> raw instanceof Written.Text text
                        && !text.value().isBlank()
                        && text.value().length() <= Expression.MAX_LENGTH)
                .<Validation<Seq<FieldError>, EventFilter>>map(
                        raw -> Validation.valid(new Expression(((Written.Text) raw).value())))
                .getOrElse(() -> fault("/" + EXPRESSION, new InvalidArgument(EXPRESSION, Expectation.EXPRESSION)));
    }

    private static Validation<Seq<FieldError>, EventFilter> fault(String at, Failure why) {
        return FieldError.at(at, Either.left(why));
    }
}
