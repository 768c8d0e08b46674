package io.liaison.domain.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import org.junit.jupiter.api.Test;

class OccasionTest {

    @Test
    void the_order_of_parameters_makes_no_other_occasion() {
        assertThat(key("won", LinkedHashMap.of("team", "sales", "stage", "late")))
                .isEqualTo(key("won", LinkedHashMap.of("stage", "late", "team", "sales")));
    }

    @Test
    void whatever_stands_in_parameters_two_occasions_have_two_keys() {
        var keys = List.of(
                key("won", LinkedHashMap.empty()),
                key("won ", LinkedHashMap.empty()),
                key("lost", LinkedHashMap.empty()),
                key("won", LinkedHashMap.of("a", "b")),
                key("won", LinkedHashMap.of("a", "")),
                key("won", LinkedHashMap.of("", "a")),
                key("won", LinkedHashMap.of("a", "b 1:c 1:d")),
                key("won", LinkedHashMap.of("a", "b", "c", "d")),
                key("won", LinkedHashMap.of("ab", "c")),
                key("won", LinkedHashMap.of("a", "bc")));

        assertThat(HashSet.ofAll(keys)).hasSize(keys.size());
    }

    private static String key(String event, Map<String, String> parameters) {
        return new Occasion(event, parameters).key();
    }
}
