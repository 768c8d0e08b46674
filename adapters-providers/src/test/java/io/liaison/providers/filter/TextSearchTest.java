package io.liaison.providers.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextSearchTest {
    private static final int LONG = 4_000;

    @Test
    void finds_what_the_usual_way_finds() {
        var random = new Random(20_260_417);
        var wrong = Array.range(0, 300).filter(number -> {
            var text = letters(random, LONG);
            var part = number % 2 == 0 ? letters(random, LONG) : text.substring(random.nextInt(text.length()));
            return TextSearch.contains(text, part) != text.contains(part);
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void finds_nothing_in_everything() {
        assertThat(TextSearch.contains("", "")).isTrue();
        assertThat(TextSearch.contains("a", "")).isTrue();
        assertThat(TextSearch.contains("", "a")).isFalse();
    }

    /** Of two letters only, so that most of a text looks like the beginning of another. */
    private static String letters(Random random, int most) {
        return random.ints(1_000 + random.nextInt(most), 0, 20)
                .mapToObj(each -> each == 0 ? "b" : "a")
                .collect(Collectors.joining());
    }
}
