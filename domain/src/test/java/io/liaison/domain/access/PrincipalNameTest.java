package io.liaison.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrincipalNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "مالية", "🤖", "a/b"})
    void any_script_and_emoji_can_name_somebody(String name) {
        assertThat(PrincipalName.of(name).map(PrincipalName::value)).containsExactly(name);
    }

    @Test
    void a_name_has_128_characters_at_most_as_people_count_them() {
        assertThat(PrincipalName.of("🤖".repeat(128)).isRight()).isTrue();
        assertThat(PrincipalName.of("🤖".repeat(129)))
                .isEqualTo(Either.left(new InvalidArgument("name", Expectation.PRINCIPAL_NAME)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "line\nbreak", "\uD800"})
    void what_is_not_a_line_is_no_name(String name) {
        assertThat(PrincipalName.of(name).getLeft()).isInstanceOf(InvalidArgument.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void a_blank_name_is_missing(String name) {
        assertThat(PrincipalName.of(name)).isEqualTo(Either.left(new MissingParameter("name")));
    }

    @Test
    void case_and_unicode_form_make_no_other_name() {
        assertThat(new PrincipalName("ADÉ").folded())
                .isEqualTo(PrincipalName.of("adE\u0301").get().folded());
    }
}
