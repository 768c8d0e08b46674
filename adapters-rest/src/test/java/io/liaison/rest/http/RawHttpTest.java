package io.liaison.rest.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no well-behaved client sends. */
@QuarkusTest
class RawHttpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/folders/%00 HTTP/1.1\r\nHost: here\r\n",
                "GET /api/v1/folders HTTP/1.1\r\n",
                "GET /api/v1/folders/%zz HTTP/1.1\r\nHost: here\r\n",
                "GET /api/v1/folders?q=%zz HTTP/1.1\r\nHost: here\r\n",
                "GET /api/v1/folders?q={} HTTP/1.1\r\nHost: here\r\n",
                "GET http://[ HTTP/1.1\r\nHost: here\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: here\r\n",
                "GET /api/v1/folders HTTP/1.1\r\nHost: here\r\nAccept: ;;;\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: here\r\n",
                "BREW /api/v1/folders HTTP/1.1\r\nHost: here\r\n",
                "POST /api/v1/folders HTTP/1.1\r\nHost: here\r\nContent-Type: ;;;\r\nContent-Length: 0\r\n"
            })
    void nonsense_is_answered_with_a_problem(String request) throws IOException {
        var answer = sent(request + "Authorization: Bearer " + Api.KEY + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").containsIgnoringCase("content-type: application/problem+json");
    }

    @Test
    void a_body_that_is_announced_to_be_too_large_is_not_waited_for() throws IOException {
        var address = Api.address("/");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST /api/v1/folders HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 99999999999\r\nAuthorization: Bearer " + Api.KEY + "\r\n\r\n")
                            .getBytes(ISO_8859_1));

            var answer = new String(socket.getInputStream().readNBytes(12), ISO_8859_1);

            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    private static String sent(String request) throws IOException {
        var address = Api.address("/");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
