package io.liaison.domain.connector;

import static io.liaison.domain.fixture.DefinitionBuilder.aDefinition;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.FieldValue.Amount;
import io.liaison.domain.authentication.FieldValue.Flag;
import io.liaison.domain.authentication.FieldValue.Text;
import io.liaison.domain.authentication.FieldValue.Texts;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.fixture.JavaPatterns;
import io.vavr.collection.List;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ConnectorFieldTest {
    private static final Text TEXT = new Text("eu");

    @Test
    void a_value_is_of_the_type_of_its_field() {
        var flag = new Flag(true);
        var amount = new Amount(BigDecimal.ONE);
        var texts = new Texts(List.of("eu"));

        assertThat(accepted(field(FieldType.TEXT), TEXT, flag, amount, texts)).containsExactly(TEXT);
        assertThat(accepted(field(FieldType.SECRET), TEXT, flag, amount, texts)).containsExactly(TEXT);
        assertThat(accepted(field(FieldType.BOOLEAN), TEXT, flag, amount, texts))
                .containsExactly(flag);
        assertThat(accepted(field(FieldType.NUMBER), TEXT, flag, amount, texts)).containsExactly(amount);
        assertThat(accepted(field(FieldType.LIST), TEXT, flag, amount, texts)).containsExactly(texts);
    }

    @Test
    void a_choice_is_one_of_those_there_are() {
        var region = read(Written.members()
                .with("name", "region")
                .with("type", "choice")
                .with("choices", Written.texts("eu", "us")));

        assertThat(accepted(region, TEXT, new Text("asia"), new Flag(true))).containsExactly(TEXT);
    }

    @Test
    void the_whole_text_keeps_to_the_pattern() {
        var site = patterned("[a-z]+");

        assertThat(accepted(site, TEXT, new Text("eu1"), new Text(""))).containsExactly(TEXT);
    }

    @Test
    void a_text_of_any_length_that_a_person_could_paste_is_taken_and_no_other() {
        var longest = new Text("x".repeat(ConnectorField.MAX_TEXT_LENGTH));

        assertThat(accepted(
                        field(FieldType.TEXT),
                        longest,
                        new Text(longest.value() + "x"),
                        new Text("\0e"),
                        new Text("e\0")))
                .containsExactly(longest);
    }

    @Test
    void a_refusal_names_the_field() {
        assertThat(field(FieldType.NUMBER).check(TEXT, JavaPatterns::matches).getLeft())
                .isInstanceOfSatisfying(
                        InvalidArgument.class,
                        refusal -> assertThat(refusal.argument()).isEqualTo("site"));
    }

    private static List<FieldValue> accepted(ConnectorField field, FieldValue... values) {
        return List.of(values)
                .filter(value -> field.check(value, JavaPatterns::matches).contains(value));
    }

    private static ConnectorField field(FieldType type) {
        return ConnectorField.required("site", "Site", type);
    }

    private static ConnectorField patterned(String pattern) {
        return read(Written.members().with("name", "site").with("pattern", pattern));
    }

    private static ConnectorField read(Written.Members written) {
        return aDefinition().asking(written).connector().fields().head();
    }
}
