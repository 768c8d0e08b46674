package io.liaison.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {

    @ParameterizedTest
    @ValueSource(strings = {"/a", "/a/0/b", "/", "//a", "/a~1b/c~0d", "/é ü"})
    void leads_to_a_place_below_the_root(String raw) {
        assertThat(JsonPointer.parse(raw).map(JsonPointer::value)).contains(raw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "$.a", "/a~2", "/~"})
    void is_nothing_else(String raw) {
        assertThat(JsonPointer.parse(raw)).isEmpty();
        assertThatThrownBy(() -> new JsonPointer(raw)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_no_longer_than_anybody_needs() {
        assertThat(JsonPointer.parse("/" + "a".repeat(299))).isNotEmpty();
        assertThat(JsonPointer.parse("/" + "a".repeat(300))).isEmpty();
    }

    @Test
    void steps_are_spelled_and_read_again() {
        var spelled = new JsonPointer(JsonPointer.step("a/b") + JsonPointer.step("~1") + JsonPointer.step(""));

        assertThat(spelled.value()).isEqualTo("/a~1b/~01/");
        assertThat(spelled.steps()).containsExactly("a/b", "~1", "");
    }

    @Test
    void a_long_one_is_read_to_its_end() {
        assertThat(JsonPointer.parse("/a".repeat(30_000))).isEmpty();
        assertThat(new JsonPointer("/a".repeat(30_000)).in("~/").value()).startsWith("/~0~1/a");
    }
}
