package io.liaison.providers.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.shared.JsonPointer;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void every_value_knows_the_text_that_it_was_written_in() {
        var json = Json.parse(" {\"a\": [1e5, -0.10,\n \"x\\u0041\\n\" , {\"b\" : null}], \"c\":{ \"d\":true } } ")
                .get();

        assertThat(textAt(json, "/a/0")).contains("1e5");
        assertThat(textAt(json, "/a/1")).contains("-0.10");
        assertThat(textAt(json, "/a/2")).contains("\"x\\u0041\\n\"");
        assertThat(textAt(json, "/a/3")).contains("{\"b\" : null}");
        assertThat(textAt(json, "/c")).contains("{ \"d\":true }");
        assertThat(json.text()).startsWith("{\"a\"").endsWith("} }");
    }

    @Test
    void every_value_knows_its_text_in_a_large_document_too() {
        var items = "{\"é\":\"" + "☃".repeat(100_000) + "\"}";

        var json = Json.parse("[" + items + "," + items + ",7]").get();

        assertThat(textAt(json, "/0")).contains(items);
        assertThat(textAt(json, "/1")).contains(items);
        assertThat(textAt(json, "/2")).contains("7");
    }

    @Test
    void null_stands_nowhere_and_lists_have_no_names() {
        var json = Json.parse("{\"a\":null,\"b\":[1],\"\":{\"\":2}}").get();

        assertThat(textAt(json, "/a")).isEmpty();
        assertThat(textAt(json, "/b/1")).isEmpty();
        assertThat(textAt(json, "/b/00")).isEmpty();
        assertThat(textAt(json, "/b/-1")).isEmpty();
        assertThat(textAt(json, "/b/99999999999")).isEmpty();
        assertThat(textAt(json, "/b/a")).isEmpty();
        assertThat(textAt(json, "//")).contains("2");
    }

    @Test
    void the_same_value_has_the_same_canonical_text() {
        var one = Json.parse("{\"b\":[1, {\"y\":1.0,\"x\":\"\\u0041\"}],\"a\":null}")
                .get();
        var same = Json.parse("{ \"a\" : null , \"b\" : [ 1,{\"x\":\"A\",\"y\":1.0} ] }")
                .get();

        assertThat(one.canonical())
                .isEqualTo(same.canonical())
                .isEqualTo("{\"a\":null,\"b\":[1,{\"x\":\"A\",\"y\":1.0}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "[1,]", "{\"a\":1,\"a\":2}", "{a:1}", "01", "nul", "[1] 2", "'a'", "NaN", "/**/1"})
    void is_strict(String text) {
        assertThat(Json.parse(text)).isEmpty();
    }

    @Test
    void is_not_led_into_endless_depth_and_reads_no_other_encoding() {
        assertThat(Json.parse("[".repeat(200) + "]".repeat(200))).isNotEmpty();
        assertThat(Json.parse("[".repeat(100_000) + "]".repeat(100_000))).isEmpty();
        assertThat(Json.parse("\"é\"".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        assertThat(Json.parse("\uFEFF{}")).isNotEmpty();
    }

    @Test
    void java_knows_its_values_too() {
        var json = Json.parse("[9223372036854775807, 9223372036854775808, 1.0, 1e400, null, true, {\"a\":\"b\"}]")
                .get();

        assertThat(PlainValues.of(json, "nothing"))
                .hasToString("[9223372036854775807, 9.223372036854776E18, 1.0, Infinity, nothing, true, {a=b}]");
    }

    @Test
    void a_name_that_cannot_be_kept_is_replaced_by_another_that_only_it_has() {
        assertThat(ContentName.bounded("évt-1")).isEqualTo("évt-1");
        assertThat(ContentName.bounded("x".repeat(501)))
                .startsWith("sha256:")
                .isNotEqualTo(ContentName.bounded("x".repeat(502)));
        assertThat(ContentName.bounded("a\u0000")).startsWith("sha256:");
        assertThat(ContentName.bounded("a\uD800")).startsWith("sha256:");
    }

    private static Option<String> textAt(Json json, String place) {
        return json.at(new JsonPointer(place)).map(Json::text);
    }
}
