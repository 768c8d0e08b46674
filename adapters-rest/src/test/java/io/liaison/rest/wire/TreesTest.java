package io.liaison.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name":"Ledger",}     | 1:18
            {"name":"a","name":"b"}| 1:19
            {"name":"a"} {}        | 1:14
            {"name":"a             | 1:11
            NaN                    | 1:4
            """)
    void what_is_not_json_is_refused_with_its_place(String text, String place) {
        assertThat(Trees.json(bytes(text)).getLeft()).isEqualTo(new MalformedRequest(Malformation.NOT_JSON, place));
    }

    @Test
    void what_is_nested_too_deeply_is_refused() {
        assertThat(Trees.json(bytes("[".repeat(100_000))).getLeft())
                .isEqualTo(new MalformedRequest(Malformation.BODY_TOO_COMPLEX, "1:1"));
    }

    @Test
    void yaml_says_the_same_as_json() {
        var yaml = "name: Petstore\ncategories: [demo]\nfields:\n  - {name: site, required: true}\n";
        var json =
                "{\"name\":\"Petstore\",\"categories\":[\"demo\"],\"fields\":[{\"name\":\"site\",\"required\":true}]}";

        assertThat(YamlTrees.yaml(bytes(yaml))).isEqualTo(Trees.json(bytes(json)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: &anchor Petstore\nlabel: *anchor",
                "name: !!binary aGVsbG8=",
                "name: !custom Petstore",
                "name: a\nname: b",
                "name: [a",
                "name: a\n---\nname: b",
                "\tname: a"
            })
    void yaml_that_is_more_or_less_than_plain_is_refused(String text) {
        assertThat(YamlTrees.yaml(bytes(text)).getLeft())
                .isInstanceOfSatisfying(
                        MalformedRequest.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Malformation.NOT_YAML));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
