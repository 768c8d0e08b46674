package io.liaison.providers.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html></html>",
                "{\"a\": ",
                "{\"a\": \"b",
                "[]",
                "\"a\"",
                "null",
                "a=b",
                "{\"a\": b}",
                "{'a': 'b'}",
                "{\"a\": 1}{\"b\": 2}"
            })
    void is_not_made_of_anything_else(String text) {
        assertThat(JsonObject.parse(text)).isEqualTo(Option.none());
    }

    @Test
    void is_not_made_of_what_would_exhaust_the_stack() {
        assertThat(JsonObject.parse("{\"a\":" + "[".repeat(500_000))).isEqualTo(Option.none());
    }

    @Test
    void has_no_text_where_there_is_another_type() {
        var object = JsonObject.parse("{\"a\": 1, \"b\": null, \"c\": \"  \", \"d\": \"text\"}")
                .get();

        assertThat(object.text("a")
                        .orElse(object.text("b"))
                        .orElse(object.text("c"))
                        .orElse(object.text("d")))
                .contains("text");
    }

    @Test
    void shows_nothing_of_itself() {
        assertThat(JsonObject.parse("{\"access_token\": \"secret\"}").toString())
                .doesNotContain("secret");
    }
}
