package io.liaison.domain.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.authentication.TokenPlacement.Carrier;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassedHeadersTest {
    private static final URI ASKED = URI.create("https://api.example.com/v1/tickets");
    private static final String TOKEN = "a-token-that-is-long-enough-0123456789";

    @Test
    void what_is_about_the_message_goes_on() {
        var sent = headers(
                "Accept: text/csv",
                "Accept-Encoding: gzip",
                "Content-Type: application/json",
                "Content-Encoding: gzip",
                "Idempotency-Key: 1",
                "If-None-Match: \"2\"",
                "Range: bytes=0-9",
                "X-Tenant: 7");

        assertThat(PassedHeaders.toApi(sent, TokenPlacement.BEARER)).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Bearer of-liaison",
                "Proxy-Authorization: x",
                "Proxy-Connection: keep-alive",
                "Connection: close",
                "Keep-Alive: timeout=5",
                "TE: trailers",
                "Trailer: X-Sum",
                "Transfer-Encoding: chunked",
                "Upgrade: websocket",
                "HTTP2-Settings: AAM",
                "Host: other.example",
                "Content-Length: 7",
                "Expect: 100-continue",
                "Forwarded: for=10.0.0.1",
                "X-Forwarded-For: 10.0.0.1",
                "x-forwarded-host: other.example",
                "Via: 1.1 here",
                "Cookie: session=1",
                "DPoP: proof"
            })
    void what_is_about_the_way_or_the_caller_ends_here(String header) {
        assertThat(PassedHeaders.toApi(headers(header), TokenPlacement.BEARER)).isEmpty();
    }

    @Test
    void what_the_connection_names_ends_here_too() {
        var sent = headers(
                "Connection: close, X-Of-This-Hop", "connection: Other", "x-of-this-hop: 1", "Other: 2", "X: 3");

        assertThat(PassedHeaders.toApi(sent, TokenPlacement.BEARER)).isEqualTo(headers("X: 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Api-Key: mine", "x-api-key: mine", "X_Api_Key: mine"})
    void nobody_but_us_says_what_the_credential_is(String header) {
        var placement = new TokenPlacement(Carrier.HEADER, "X-Api-Key", "");

        assertThat(PassedHeaders.toApi(headers(header), placement)).isEmpty();
    }

    @Test
    void an_answer_comes_back_as_it_was() {
        var answered = headers(
                "Content-Type: text/csv",
                "Content-Encoding: gzip",
                "Content-Length: 12",
                "ETag: \"2\"",
                "Retry-After: 7",
                "WWW-Authenticate: Bearer error=\"invalid_token\"",
                "Link: </v1/tickets?page=2>; rel=next",
                "Location: /v1/tickets/7");

        assertThat(toCaller(answered)).isEqualTo(answered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set-Cookie: session=1",
                "Set-Cookie2: session=1",
                "Connection: close",
                "Transfer-Encoding: chunked",
                "Proxy-Authenticate: Basic",
                "Clear-Site-Data: \"*\"",
                "Strict-Transport-Security: max-age=1"
            })
    void what_would_bind_the_caller_to_the_api_does_not(String header) {
        assertThat(toCaller(headers(header))).isEmpty();
    }

    @Test
    void a_header_that_repeats_the_credential_does_not_come_back() {
        var encoded = Base64.getEncoder().encodeToString(TOKEN.getBytes(StandardCharsets.UTF_8));
        var answered = headers("X-Echo: Bearer " + TOKEN, "X-Encoded: " + encoded, "X: fine");

        assertThat(toCaller(answered)).isEqualTo(headers("X: fine"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example/v1/tickets",
                "http://api.example.com/v1/tickets",
                "https://api.example.com:8443/v1/tickets",
                "https://ada@api.example.com/v1/tickets",
                "//other.example/",
                "mailto:ada@example.com",
                "https://[",
            })
    void a_redirection_elsewhere_does_not_say_where(String location) {
        assertThat(toCaller(headers("Location: " + location))).isEmpty();
    }

    @Test
    void a_redirection_at_the_same_place_does() {
        var answered = headers("Location: https://API.example.com/v2", "Location: ../v2", "Location: ?page=2");

        assertThat(toCaller(answered)).isEqualTo(answered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX: y", "a\nb", "a\rb", "a\u0000", "\u2028"})
    void a_value_of_several_lines_is_none(String value) {
        assertThat(HttpHeader.of("X-Note", value).getLeft())
                .isEqualTo(new InvalidArgument("X-Note", Expectation.HEADER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X Note", "X:Note", "X\r\n", "caf\u00e9"})
    void a_name_is_a_token(String name) {
        assertThat(HttpHeader.of(name, "fine").getLeft()).isEqualTo(new InvalidArgument("header", Expectation.HEADER));
    }

    private static Seq<HttpHeader> toCaller(Seq<HttpHeader> answered) {
        return PassedHeaders.toCaller(answered, ASKED, new Redaction(List.of(new Secret(TOKEN))));
    }

    private static Seq<HttpHeader> headers(String... lines) {
        return List.of(lines)
                .map(line -> line.split(": ", 2))
                .map(parts -> HttpHeader.of(parts[0], parts[1]).get());
    }
}
