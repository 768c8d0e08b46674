package io.liaison.rest.console.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class EditionTest {

    @Test
    void another_file_makes_another_edition_and_the_same_ones_make_the_same() {
        var style = "a { color: blue; }".getBytes(UTF_8);
        var changed = "a { color: teal; }".getBytes(UTF_8);

        assertThat(Edition.of(List.of(style, changed))).isEqualTo(Edition.of(List.of(style.clone(), changed)));
        assertThat(Edition.of(List.of(style))).isNotEqualTo(Edition.of(List.of(changed)));
    }

    @Test
    void that_of_the_product_is_of_files_that_are_there() {
        assertThat(Edition.shipped()).isNotEqualTo(Edition.of(List.empty()));
    }
}
