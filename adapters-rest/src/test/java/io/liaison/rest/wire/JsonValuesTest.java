package io.liaison.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON; charset=utf-8",
                "application/vnd.example.v2+json",
                "application/cloudevents+json"
            })
    void a_text_that_is_json_is_told_as_its_value(String mediaType) {
        assertThat(JsonValues.of(mediaType, "{\"amount\": 12345678901234567890.15}"))
                .isInstanceOfSatisfying(
                        JsonNode.class,
                        value -> assertThat(value.toString()).isEqualTo("{\"amount\":12345678901234567890.15}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain                        | {"a": 1}
            application/x-www-form-urlencoded | a=1
            application/jsonp                 | {"a": 1}
            application/json                  | {"a": 1
            application/json                  | {"a": 1, "a": 2}
            """)
    void any_other_stays_the_text_that_it_is(String mediaType, String text) {
        assertThat(JsonValues.of(mediaType, text)).isEqualTo(text);
    }
}
