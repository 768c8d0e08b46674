package io.liaison.domain.connector.definition;

import static io.liaison.domain.fixture.DefinitionBuilder.aDefinition;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.connector.Written;
import io.vavr.collection.HashMap;
import org.junit.jupiter.api.Test;

class FieldCheckTest {

    @Test
    void a_field_holds_what_it_says_and_a_choice_says_of_what() {
        var pattern = field("site").with("pattern", "[a-z]+");
        var choice = field("region").with("type", "choice").with("choices", Written.texts("eu", "us"));

        assertThat(aDefinition().asking(pattern, choice).connector().fields())
                .extracting(ConnectorField::type)
                .containsExactly(FieldType.TEXT, FieldType.CHOICE);
    }

    @Test
    void a_choice_of_nothing_is_none_and_lists_are_not_for_connectors_to_ask_for() {
        var oneOfNone = field("zone").with("type", "choice");
        var list = field("sites").with("type", "list");

        assertThat(aDefinition().asking(oneOfNone, list).faults()).containsExactly("/fields/0/type", "/fields/1/type");
    }

    @Test
    void a_pattern_is_an_expression_that_says_something() {
        assertThat(aDefinition().asking(field("site").with("pattern", "[")).faults())
                .containsExactly("/fields/0/pattern");
        assertThat(aDefinition().asking(field("site").with("pattern", "")).faults())
                .containsExactly("/fields/0/pattern");
        assertThat(aDefinition()
                        .asking(field("site").with("pattern", "a".repeat(201)))
                        .faults())
                .containsExactly("/fields/0/pattern");
    }

    @Test
    void a_field_may_wait_for_the_value_of_another() {
        var hosted = field("hosted").with("type", "boolean");
        var site = field("site").with("when", Written.members().with("hosted", Written.items(new Written.Flag(true))));

        var asked = aDefinition().asking(hosted, site).connector().fields().last();

        assertThat(asked.isAskedFor(HashMap.of("hosted", new FieldValue.Flag(true))))
                .isTrue();
        assertThat(asked.isAskedFor(HashMap.of("hosted", new FieldValue.Flag(false))))
                .isFalse();
        assertThat(asked.isAskedFor(HashMap.empty())).isFalse();
    }

    @Test
    void what_a_field_refers_to_has_to_be_there() {
        var lost = field("site")
                .with("group", "nowhere")
                .with("when", Written.members().with("nobody", Written.texts("x")));

        assertThat(aDefinition().asking(lost).faults()).containsExactlyInAnyOrder("/fields/0/group", "/fields/0/when");
    }

    @Test
    void no_two_fields_share_a_name() {
        assertThat(aDefinition().asking(field("site"), field("site")).faults()).containsExactly("/fields");
    }

    @Test
    void a_label_speaks_one_language_or_both() {
        var both =
                field("site").with("label", Written.members().with("en", "Site").with("fr", "Site web"));
        var none = field("site").with("label", Written.members().with("de", "Seite"));

        assertThat(aDefinition()
                        .asking(both)
                        .connector()
                        .fields()
                        .head()
                        .label()
                        .french())
                .contains("Site web");
        assertThat(aDefinition().asking(none).faults())
                .containsExactlyInAnyOrder("/fields/0/label/en", "/fields/0/label/de");
    }

    private static Written.Members field(String name) {
        return Written.members().with("name", name);
    }
}
