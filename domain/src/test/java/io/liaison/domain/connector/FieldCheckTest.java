package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.FieldError;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class FieldCheckTest {

    @Test
    void a_field_holds_what_it_says_and_a_choice_says_of_what() {
        var pattern = field("site", "text", Option.some("[a-z]+"), List.empty());
        var choice = field("region", "choice", Option.none(), List.of("eu", "us"));

        assertThat(FieldCheck.all("/fields", List.of(pattern, choice)).get())
                .extracting(ConnectorField::type)
                .containsExactly(FieldType.TEXT, FieldType.CHOICE);
    }

    @Test
    void a_choice_of_nothing_is_none_and_lists_are_not_for_connectors_to_ask_for() {
        var oneOfNone = field("zone", "choice", Option.none(), List.empty());
        var list = field("sites", "list", Option.none(), List.empty());

        assertThat(faults(oneOfNone, list)).containsExactly("/fields/0/type", "/fields/1/type");
    }

    @Test
    void a_pattern_is_an_expression_that_says_something() {
        assertThat(faults(field("site", "text", Option.some("["), List.empty())))
                .containsExactly("/fields/0/pattern");
        assertThat(faults(field("site", "text", Option.some(""), List.empty()))).containsExactly("/fields/0/pattern");
    }

    private static Seq<String> faults(ConnectorDraft.Field... fields) {
        return FieldCheck.all("/fields", List.of(fields)).getError().map(FieldError::pointer);
    }

    private static ConnectorDraft.Field field(String name, String type, Option<String> pattern, Seq<String> choices) {
        return new ConnectorDraft.Field(
                Option.some(name), Option.none(), Option.some(type), true, pattern, choices, Option.none());
    }
}
