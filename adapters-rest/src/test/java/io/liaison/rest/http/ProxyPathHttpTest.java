package io.liaison.rest.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads elsewhere, or could be read in two ways. */
@QuarkusTest
class ProxyPathHttpTest {
    private final Story story = new Story();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "../../../other",
                "%2e%2e/other",
                "%2E%2e%2Fother",
                "%252e%252e/other",
                "a/%2e%2e/%2e%2e/other",
                "..;/other",
                "/other.example/",
                "//other.example",
                "%2f%2fother.example",
                "%5c%5cother.example",
                "@other.example/",
                "http://other.example/",
                "a%00",
                "a%0d%0aHost:%20other.example"
            })
    void no_path_leads_out_of_the_api(String path) throws IOException {
        try (var api = ApiBehind.echoing()) {
            var answer =
                    raw("GET " + api.proxyOf(story) + path + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n", "");

            assertThat(answer).startsWith("HTTP/1.1 4").containsIgnoringCase("content-type: application/problem+json");
            assertThat(api.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Transfer-Encoding: xchunked\r\nContent-Length: 5\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: 5, 5\r\n",
                "X-Note: a\u0000b\r\n"
            })
    void a_request_that_can_be_read_in_two_ways_is_not_sent(String headers) throws IOException {
        try (var api = ApiBehind.echoing()) {
            var head = "POST " + api.proxyOf(story) + "echo HTTP/1.1\r\nHost: here\r\nConnection: close\r\n" + headers;

            assertThat(raw(head, "0\r\n\r\nGET /base/smuggled HTTP/1.1\r\nHost: there\r\n\r\n"))
                    .startsWith("HTTP/1.1 4");
            assertThat(api.asked()).isEmpty();
        }
    }

    /** Chunks count (RFC 9112, 6.3), and what goes on is framed anew: once, as one request. */
    @Test
    void a_length_beside_chunks_smuggles_nothing() throws IOException {
        try (var api = ApiBehind.echoing()) {
            var head = "POST " + api.proxyOf(story) + "echo HTTP/1.1\r\nHost: here\r\nConnection: close\r\n"
                    + "Content-Length: 48\r\nTransfer-Encoding: chunked\r\n";

            raw(head, "0\r\n\r\nGET /base/smuggled HTTP/1.1\r\nHost: there\r\n\r\n");

            assertThat(api.asked()).allMatch("POST /base/echo"::equals).hasSizeLessThan(2);
        }
    }

    @Test
    void trace_and_connect_are_not_among_the_methods() throws IOException {
        try (var api = ApiBehind.echoing()) {
            var proxy = api.proxyOf(story);

            var answer = raw("TRACE " + proxy + "a/b HTTP/1.1\r\nHost: here\r\nConnection: close\r\n", "");

            assertThat(answer).startsWith("HTTP/1.1 4");
            assertThat(api.asked()).isEmpty();
        }
    }

    private static String raw(String head, String body) throws IOException {
        var address = Api.address("/");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((head + "Authorization: Bearer " + Api.KEY + "\r\n\r\n" + body).getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
