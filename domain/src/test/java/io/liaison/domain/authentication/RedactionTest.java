package io.liaison.domain.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private static final String LONG = "s+/\"&<xEXAMPLEo0fAlongSECRET99";
    private final Redaction redaction =
            new Redaction(List.of(new Secret("c0de"), new Secret("c0de/r+1"), new Secret(""), new Secret(LONG)));

    @Test
    void takes_out_what_was_sent() {
        assertThat(redaction.words("Neither c0de/r+1 nor c0de is known").value())
                .isEqualTo("Neither … nor … is known");
    }

    @Test
    void takes_out_what_was_sent_as_a_form_spells_it() {
        assertThat(redaction.words("code=c0de%2Fr%2B1&x=y").value()).isEqualTo("code=…&x=y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab"})
    void takes_out_what_was_sent_from_a_dump_in_base64_wherever_it_stands(String before) {
        var dump = Base64.getEncoder().encodeToString((before + LONG + "&more").getBytes(StandardCharsets.UTF_8));

        assertThat(redaction.words(dump).value())
                .hasSizeLessThan(dump.length() - 32)
                .contains("…");
    }

    /** Twelve characters are enough to be sure, and stand there to the last. */
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc"})
    void knows_a_secret_again_as_a_whole_in_whatever_spelling(String before) {
        var secret = "A secret +13";
        var own = new Redaction(List.of(new Secret(secret), new Secret(secret + "4")));
        var bytes = (before + secret + "4").getBytes(StandardCharsets.UTF_8);

        assertThat(own.isGivenAwayBy(Base64.getEncoder().withoutPadding().encodeToString(bytes)))
                .isTrue();
        assertThat(new Redaction(List.of(new Secret(secret)))
                        .isGivenAwayBy(HexFormat.of().formatHex(bytes)))
                .isTrue();
        assertThat(new Redaction(List.of(new Secret(secret))).isGivenAwayBy(before + "A+secret+%2B13"))
                .isTrue();
        assertThat(new Redaction(List.of(new Secret(secret))).isGivenAwayBy(before + secret))
                .isTrue();
        assertThat(new Redaction(List.of(new Secret(secret.substring(1)))).isGivenAwayBy(secret))
                .isFalse();
    }

    @Test
    void takes_out_a_piece_that_ends_with_the_words() {
        assertThat(redaction.words("it was " + LONG.substring(0, 16)).value()).isEqualTo("it was …");
        assertThat(redaction.words("it was " + LONG.substring(0, 15)).value())
                .isEqualTo("it was " + LONG.substring(0, 15));
    }

    @Test
    void takes_out_what_was_sent_from_a_dump_in_hexadecimal() {
        var dump = HexFormat.of().formatHex((LONG + "!").getBytes(StandardCharsets.UTF_8));

        assertThat(redaction.words(dump).value()).isEqualTo("…21");
        assertThat(redaction.words(dump.toUpperCase(Locale.ROOT)).value()).isEqualTo("…21");
    }

    @Test
    void takes_out_what_escaping_has_left_of_it() {
        assertThat(redaction
                        .words("Bad: s+/&quot;&amp;&lt;xEXAMPLEo0fAlongSECRET99!")
                        .value())
                .isEqualTo("Bad: s+/&quot;&amp;&lt;…!");
    }

    @Test
    void takes_out_what_somebody_has_cut_short() {
        assertThat(redaction.words("Unknown: s+/\"&<xEXAMPLEo0fAl...").value()).isEqualTo("Unknown: …...");
    }

    @Test
    void leaves_what_is_only_alike() {
        assertThat(redaction.words("EXAMPLE of a long SECRET").value()).isEqualTo("EXAMPLE of a long SECRET");
    }

    @Test
    void tells_a_name_that_holds_a_secret_from_one_that_does_not() {
        assertThat(redaction.isGivenAwayBy("account " + LONG)).isTrue();
        assertThat(redaction.isGivenAwayBy("account EXAMPLEo0fAlongSECRET and c0de"))
                .isFalse();
    }

    @Test
    void takes_out_what_is_known_later() {
        assertThat(redaction
                        .and(List.of(new Secret("n3w")))
                        .words("n3w and c0de")
                        .value())
                .isEqualTo("… and …");
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
