package io.liaison.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                            | ENGLISH
            fr                           | FRENCH
            fr-CA                        | FRENCH
            FR                           | FRENCH
            en, fr;q=0.9                 | ENGLISH
            de, fr;q=0.2, en;q=0.1       | FRENCH
            fr;q=0, *                    | ENGLISH
            frr                          | ENGLISH
            ja                           | ENGLISH
            ;;;q=                        | ENGLISH
            """)
    void is_the_best_that_we_speak(String header, Language expected) {
        assertThat(AcceptedLanguage.of(header)).isEqualTo(expected);
    }
}
