package io.liaison.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.shared.Version;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTagTest {

    @Test
    void gives_back_what_it_wrote() {
        var version = new Version(7);

        assertThat(VersionTag.demanded(VersionTag.of(version))).isEqualTo(Option.some(version));
    }

    @Test
    void demands_nothing_of_anything_that_exists() {
        assertThat(VersionTag.demanded("*")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"7\"", "7", "\"0\"", "\"seven\"", "\"99999999999999999999\""})
    void matches_nothing_with_a_tag_that_is_weak_or_none_of_ours(String tag) {
        assertThat(VersionTag.demanded(tag)).contains(new Version(Long.MAX_VALUE));
    }
}
