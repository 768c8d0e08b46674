package io.liaison.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void a_language_is_found_by_its_tag_and_by_no_other() {
        assertThat(Language.parse("en")).contains(Language.ENGLISH);
        assertThat(Language.parse("fr")).contains(Language.FRENCH);
        assertThat(Language.parse("fr-CA")).isEmpty();
        assertThat(Language.parse("")).isEmpty();
    }
}
