package io.liaison.providers.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Secret;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class RedactionTest {
    private final Redaction redaction =
            new Redaction(List.of(new Secret("c0de"), new Secret("c0de/r+1"), new Secret("")));

    @Test
    void takes_out_what_was_sent() {
        assertThat(redaction.words("Neither c0de/r+1 nor c0de is known").value())
                .isEqualTo("Neither … nor … is known");
    }

    @Test
    void takes_out_what_was_sent_as_a_form_spells_it() {
        assertThat(redaction.words("code=c0de%2Fr%2B1&x=y").value()).isEqualTo("code=…&x=y");
    }

    @Test
    void cuts_a_code_that_is_none() {
        assertThat(redaction.code("e".repeat(5_000))).hasSize(100);
    }

    @Test
    void leaves_one_line_of_a_message() {
        assertThat(redaction.words("expired\r\nSet-Cookie: x").value()).isEqualTo("expired Set-Cookie: x");
    }
}
