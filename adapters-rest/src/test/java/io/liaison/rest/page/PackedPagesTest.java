package io.liaison.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"gzip", "gzip, deflate, br, zstd", "br;q=1.0, GZIP;q=0.8", "deflate,gzip;q=0.001", "gzip ; q=1"})
    void are_for_whoever_can_unpack_them(String accepted) {
        assertThat(PackedPages.unpacks(accepted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip;q=0.0, identity", "deflate, gzip;q=0", "x-gzipped"})
    void are_for_nobody_else(String accepted) {
        assertThat(PackedPages.unpacks(accepted)).isFalse();
    }

    @Test
    void are_for_nobody_who_says_nothing() {
        assertThat(PackedPages.unpacks(null)).isFalse();
    }
}
