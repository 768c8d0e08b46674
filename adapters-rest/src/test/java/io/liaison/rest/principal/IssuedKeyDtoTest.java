package io.liaison.rest.principal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IssuedKeyDtoTest {

    @Test
    void the_key_is_in_the_answer_and_in_no_log() {
        assertThat(new IssuedKeyDto("k-1", null, "s3cr3t", Instant.EPOCH, null).toString())
                .doesNotContain("s3cr3t");
    }
}
