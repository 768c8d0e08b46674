package io.liaison.domain.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Invalid.OutOfRange;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.domain.trigger.EventFilter.All;
import io.liaison.domain.trigger.EventFilter.Any;
import io.liaison.domain.trigger.EventFilter.Condition;
import io.liaison.domain.trigger.EventFilter.Expression;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterCheckTest {
    private static final Written.Members WON = condition("/stage", "eq").with("value", "won");
    private static final EventFilter IS_WON =
            new Condition(new JsonPointer("/stage"), FilterOperator.EQUAL, new Written.Text("won"));

    @Test
    void groups_lie_in_groups() {
        var written =
                group("any", WON, group("all", WON, condition("/lost", "exists").with("value", false)));

        assertThat(FilterCheck.of(written))
                .isEqualTo(Either.right(new Any(List.of(
                        IS_WON,
                        new All(List.of(
                                IS_WON,
                                new Condition(
                                        new JsonPointer("/lost"), FilterOperator.EXISTS, new Written.Flag(false))))))));
    }

    @Test
    void whether_something_is_there_is_asked_without_a_value() {
        assertThat(FilterCheck.of(condition("/stage", "exists")))
                .isEqualTo(Either.right(
                        new Condition(new JsonPointer("/stage"), FilterOperator.EXISTS, new Written.Flag(true))));
    }

    @Test
    void an_expression_stands_for_the_whole() {
        assertThat(FilterCheck.of(expression("event.amount > 100")))
                .isEqualTo(Either.right(new Expression("event.amount > 100")));
    }

    @ParameterizedTest
    @EnumSource(FilterOperator.class)
    void each_operator_has_values_that_it_takes(FilterOperator operator) {
        var value = switch (operator) {
            case EQUAL, NOT_EQUAL, CONTAINS, STARTS_WITH -> new Written.Text("won");
            case GREATER, LESS -> amount(7);
            case IN -> Written.texts("won", "lost");
            case EXISTS -> new Written.Flag(true);
        };

        assertThat(FilterCheck.of(condition("/stage", operator.key()).with("value", value)))
                .isEqualTo(Either.right(new Condition(new JsonPointer("/stage"), operator, value)));
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                arguments("eq", Written.texts("won")),
                arguments("ne", Written.members()),
                arguments("contains", Written.texts("won")),
                arguments("startsWith", amount(7)),
                arguments("gt", new Written.Flag(true)),
                arguments("lt", Written.texts("won")),
                arguments("in", new Written.Text("won")),
                arguments("in", Written.items()),
                arguments("in", Written.items(Written.members())),
                arguments("exists", new Written.Text("yes")));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void and_values_that_it_does_not(String operator, Written value) {
        assertThat(faults(condition("/stage", operator).with("value", value)))
                .containsExactly(fault("/value", "value", Expectation.FILTER_VALUE));
    }

    @Test
    void every_fault_is_named_with_its_place() {
        var written = group(
                "all",
                WON,
                group("any", condition("stage", "like").with("value", "won"), condition("/stage", "gt")),
                WON.with("colour~/", "red"),
                Written.members().with("field", 7),
                group("any"),
                new Written.Text("won"));

        assertThat(faults(written))
                .containsExactly(
                        fault("/all/1/any/0/field", "field", Expectation.JSON_POINTER),
                        fault("/all/1/any/0/operator", "operator", Expectation.FILTER_OPERATOR),
                        missing("/all/1/any/1/value", "value"),
                        fault("/all/2/colour~0~1", "colour~/", Expectation.KNOWN_MEMBER),
                        fault("/all/3/field", "field", Expectation.TEXT),
                        missing("/all/3/operator", "operator"),
                        fault("/all/4/any", "any", Expectation.LIST),
                        fault("/all/5", "filter", Expectation.EVENT_FILTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t"})
    void an_expression_says_something(String blank) {
        assertThat(faults(expression(blank)))
                .containsExactly(fault("/expression", "expression", Expectation.EXPRESSION));
    }

    @Test
    void an_expression_is_a_text_of_bounded_length() {
        assertThat(FilterCheck.of(expression("e".repeat(Expression.MAX_LENGTH))).isRight())
                .isTrue();
        assertThat(faults(expression("e".repeat(Expression.MAX_LENGTH + 1))))
                .containsExactly(fault("/expression", "expression", Expectation.EXPRESSION));
        assertThat(faults(Written.members().with("expression", 7)))
                .containsExactly(fault("/expression", "expression", Expectation.EXPRESSION));
    }

    @Test
    void an_expression_lies_in_no_group() {
        assertThat(faults(group("all", expression("true"))))
                .containsExactly(
                        missing("/all/0/field", "field"),
                        missing("/all/0/operator", "operator"),
                        fault("/all/0/expression", "expression", Expectation.KNOWN_MEMBER));
    }

    @Test
    void groups_lie_no_deeper_than_anybody_can_follow() {
        assertThat(FilterCheck.of(nested(EventFilter.MOST_DEPTH)).isRight()).isTrue();
        assertThat(faults(nested(EventFilter.MOST_DEPTH + 1)))
                .containsExactly(new FieldError("/all/0".repeat(8) + "/all", new OutOfRange("filter", "1", "8")));
    }

    @ParameterizedTest
    @CsvSource({"199, true", "200, false", "100000, false"})
    void a_filter_has_a_bounded_number_of_parts(int conditions, boolean isFit) {
        var written = new Written.Members(
                Written.members().values().put("any", new Written.Items(List.fill(conditions, () -> WON))));

        var checked = FilterCheck.of(written);

        assertThat(checked.isRight()).isEqualTo(isFit);
        assertThat(checked.swap().toOption().forAll(new OutOfRange("filter", "1", "200")::equals))
                .isTrue();
    }

    private static Written.Members nested(int depth) {
        return depth == 0 ? WON : group("all", nested(depth - 1));
    }

    private static Written.Members group(String name, Written... parts) {
        return Written.members().with(name, Written.items(parts));
    }

    private static Written.Members condition(String field, String operator) {
        return Written.members().with("field", field).with("operator", operator);
    }

    private static Written.Members expression(String text) {
        return Written.members().with("expression", text);
    }

    private static Written amount(long value) {
        return new Written.Amount(BigDecimal.valueOf(value));
    }

    private static Iterable<FieldError> faults(Written written) {
        return FilterCheck.of(written).getLeft() instanceof InvalidFields several ? several.errors() : List.empty();
    }

    private static FieldError fault(String pointer, String name, Expectation expected) {
        return new FieldError(pointer, new InvalidArgument(name, expected));
    }

    private static FieldError missing(String pointer, String name) {
        return new FieldError(pointer, new MissingParameter(name));
    }
}
