package io.liaison.domain.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTest {

    @Test
    void somebody_who_says_nothing_says_nothing() {
        assertThat(Description.of(null)).contains(Description.NONE);
        assertThat(Description.of("")).contains(Description.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Invoices, and what belongs to them", "Two\nlines", "A\tcolumn", "Été 🌞"})
    void what_people_write_is_kept_as_it_is(String text) {
        assertThat(Description.of(text).map(Description::value)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007b", "back\rspace", "half of a pair: \uD83C"})
    void what_nobody_can_see_is_refused(String text) {
        assertThat(Description.of(text)).isEmpty();
    }

    @Test
    void five_hundred_characters_are_the_end_whatever_they_are() {
        assertThat(Description.of("🌞".repeat(Description.MAX_LENGTH))).isNotEmpty();
        assertThat(Description.of("x".repeat(Description.MAX_LENGTH + 1))).isEmpty();
    }
}
