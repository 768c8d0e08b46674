package io.liaison.domain.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenRequestTest {
    private static final String URL = "https://api.example.com/me";

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com/a%20b?x=1#y, https://api.example.com/a%20b",
        "https://api.example.com:8443?x=1, https://api.example.com:8443/",
        "http://localhost/, http://localhost/",
        "HTTPS://API.example.com/A, HTTPS://API.example.com/A"
    })
    void the_address_is_that_of_the_request_without_query_and_fragment(String raw, String bare) {
        var read = ProvenRequest.of(Option.some("GET"), Option.some(raw), Option.none());

        assertThat(read).isEqualTo(Either.right(Option.some(new ProvenRequest("GET", URI.create(bare)))));
        assertThat(read.get().get().url()).isEqualTo(URI.create(bare));
    }

    @Test
    void nothing_said_is_no_request() {
        assertThat(ProvenRequest.of(Option.none(), Option.none(), Option.none()))
                .isEqualTo(Either.right(Option.none()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "", "G T", "GET\nX", "-GET", "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFG"})
    void a_method_is_one_as_requests_carry_it(String raw) {
        assertThat(read(raw, URL, "n")).isEqualTo(refused("method", Expectation.HTTP_METHOD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/me",
                "ftp://api.example.com/",
                "https:///me",
                "https://ada@api.example.com/",
                "https://a b/"
            })
    void an_address_is_one_that_a_request_goes_to(String raw) {
        assertThat(read("GET", raw, "n")).isEqualTo(refused("url", Expectation.ADDRESS_TO_PROVE));
    }

    @Test
    void an_address_without_end_is_none() {
        var longest = URL + "/" + "a".repeat(2_000 - URL.length() - 1);

        assertThat(read("GET", longest, "n").isRight()).isTrue();
        assertThat(read("GET", longest + "a", "n")).isEqualTo(refused("url", Expectation.ADDRESS_TO_PROVE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\"b", "a\\b", "é", "a\nb"})
    void a_nonce_has_nothing_in_it_that_a_header_could_not_have(String raw) {
        assertThat(read("GET", URL, raw)).isEqualTo(refused("nonce", Expectation.NONCE));
    }

    @Test
    void half_a_request_is_none() {
        assertThat(ProvenRequest.of(Option.none(), Option.some(URL), Option.none()))
                .isEqualTo(Either.left(new MissingParameter("method")));
        assertThat(ProvenRequest.of(Option.some("GET"), Option.none(), Option.none()))
                .isEqualTo(Either.left(new MissingParameter("url")));
        assertThat(ProvenRequest.of(Option.none(), Option.none(), Option.some("n")))
                .isEqualTo(Either.left(new MissingParameter("method")));
    }

    @Test
    void what_of_refuses_cannot_be_made() {
        assertThatThrownBy(() -> new ProvenRequest("get", URI.create(URL)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Either<Failure, Option<ProvenRequest>> read(String method, String url, String nonce) {
        return ProvenRequest.of(Option.some(method), Option.some(url), Option.some(nonce));
    }

    private static Either<Failure, Option<ProvenRequest>> refused(String argument, Expectation expected) {
        return Either.left(new InvalidArgument(argument, expected));
    }
}
