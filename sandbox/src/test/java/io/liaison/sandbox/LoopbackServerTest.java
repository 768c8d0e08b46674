package io.liaison.sandbox;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.sandbox.fixture.DemoApp;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackServerTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @ParameterizedTest
    @ValueSource(ints = {64 * 1024 + 1, 1024 * 1024, 5 * 1024 * 1024})
    void a_body_beyond_the_bound_is_refused(int size) {
        var answer = sandbox.caller().post("/token", "x".repeat(size), "Authorization", DemoApp.basic());

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void an_unknown_path_is_not_found() {
        assertThat(sandbox.caller().get("/tokens").status()).isEqualTo(404);
    }

    @Test
    void a_wrong_method_is_told_the_right_one() {
        var answer = sandbox.caller().get("/token");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @Test
    void an_unusual_method_is_not_implemented() {
        var request = sandbox.caller().request("/token").method("PUT", noBody());

        assertThat(sandbox.caller().send(request).status()).isEqualTo(501);
    }

    @Test
    void a_head_is_a_get_without_the_body() {
        var request = sandbox.caller().request("/sandbox/state").HEAD();

        var answer = sandbox.caller().send(request);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_page_of_another_origin_may_not_flip_switches() {
        var answer =
                sandbox.caller().post("/sandbox/break", Map.of("action", "revoke"), "Origin", "https://evil.example");

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void another_host_name_is_refused() throws IOException {
        assertThat(raw("GET /sandbox/state HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void an_absolute_target_changes_nothing() throws IOException {
        assertThat(raw("GET http://elsewhere.example/sandbox/state HTTP/1.1\r\nHost: localhost:" + sandbox.port()
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void a_port_that_is_taken_is_reported() {
        assertThatThrownBy(() -> Sandbox.start(SandboxSettings.onPort(sandbox.port())))
                .isInstanceOf(IOException.class);
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
