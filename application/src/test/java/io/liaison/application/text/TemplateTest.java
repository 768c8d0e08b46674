package io.liaison.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no gap", "{only}", "{first} and {last}", "No answer from {host}: {obstacle}.", "{a}{b}"})
    void is_said_as_it_was_written(String text) {
        assertThat(Template.parse(text)).hasToString(text);
    }

    @Test
    void takes_a_value_in_each_gap_as_it_is() {
        var template = Template.parse("“{name}” is used, says {name}.");

        assertThat(template.filled(gap -> "$1 {" + gap + "}\\")).isEqualTo("“$1 {name}\\” is used, says $1 {name}\\.");
    }
}
