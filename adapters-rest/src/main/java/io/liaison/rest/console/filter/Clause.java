package io.liaison.rest.console.filter;

import io.liaison.domain.connector.Written;
import io.liaison.domain.trigger.EventFilter.Condition;
import io.liaison.domain.trigger.FilterOperator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A condition as somebody has typed it. */
record Clause(String field, String operator, String value) implements Part {
    /** That there is nothing is an operator of its own here, since nobody types {@code false} to say so. */
    static final String ABSENT = "absent";

    static final Seq<String> OPERATORS =
            Array.of(FilterOperator.values()).map(FilterOperator::key).append(ABSENT);

    static Clause blank() {
        return new Clause("", FilterOperator.EQUAL.key(), "");
    }

    static Clause of(Condition condition) {
        var isAbsence = condition.value().equals(new Written.Flag(false));
        return condition.operator() == FilterOperator.EXISTS
                ? new Clause(condition.field().value(), isAbsence ? ABSENT : FilterOperator.EXISTS.key(), "")
                : new Clause(
                        condition.field().value(), condition.operator().key(), FilterValues.shown(condition.value()));
    }

    @Override
    public boolean isBlank() {
        return field.isBlank() && value.isBlank();
    }

    @Override
    public Written written() {
        var named = field.isBlank() ? Written.members() : Written.members().with("field", field.strip());
        return operator.equals(ABSENT)
                ? named.with("operator", FilterOperator.EXISTS.key()).with("value", false)
                : compared(named.with("operator", operator));
    }

    private Written compared(Written.Members members) {
        return FilterOperator.parse(operator)
                .filter(known -> known != FilterOperator.EXISTS)
                .flatMap(known -> Option.when(!value.isBlank(), () -> FilterValues.read(known, value)))
                .map(read -> members.with("value", read))
                .getOrElse(members);
    }
}
