package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedFactTest {
    private static final LearnedFact HOST = fact(new FactKind.Host(List.of("*.acme.example", "eu.acme.test")));
    private static final LearnedFact TEXT = fact(new FactKind.Text());

    @Test
    void a_host_is_taken_from_an_address_or_as_it_is() {
        assertThat(HOST.of("https://NA1.acme.example/path?query")).contains("na1.acme.example");
        assertThat(HOST.of("a.b.acme.example")).contains("a.b.acme.example");
        assertThat(HOST.of("eu.acme.test")).contains("eu.acme.test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme.example",
                "evilacme.example",
                "https://na1.acme.example.evil.test",
                "https://na1.acme.example@evil.test/",
                "https://evil.test/#.acme.example",
                "https://evil.test\\.acme.example",
                "sub.eu.acme.test",
                "",
                "https://",
                "::"
            })
    void a_host_that_was_not_foreseen_is_not_taken(String told) {
        assertThat(HOST.of(told)).isEmpty();
    }

    @Test
    void a_text_can_stand_in_an_address_and_change_nothing_else_in_it() {
        assertThat(TEXT.of("9130347957983546")).contains("9130347957983546");
        assertThat(TEXT.of("a/b")).isEmpty();
        assertThat(TEXT.of("..")).isEmpty();
        assertThat(TEXT.of("a".repeat(201))).isEmpty();
    }

    private static LearnedFact fact(FactKind kind) {
        return new LearnedFact("it", new FactOrigin.Callback("it"), kind, Option.none());
    }
}
