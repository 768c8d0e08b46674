package io.liaison.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationRequestTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/oauth/callback",
                "http://localhost.elsewhere.example/oauth/callback",
                "http://127.0.0.1@elsewhere.example/oauth/callback",
                "http://person@localhost:8080/oauth/callback",
                "http://localhost:8080/oauth/callback/",
                "http://localhost:8080/oauth/callback?next=x",
                "http://localhost:8080/oauth/callback#x",
                "http://localhost:8080/other",
                "//localhost:8080/oauth/callback",
                "javascript:alert(1)//oauth/callback",
                "not a URI",
                ""
            })
    void a_wrong_redirect_uri_is_not_redirected_to(String redirectUri) {
        var answer = authorizeWith("redirect_uri", redirectUri);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Location")).isEmpty();
        assertThat(answer.body()).contains("This cannot go on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/oauth/callback",
                "https://localhost/oauth/callback",
                "http://127.0.0.1:1/oauth/callback",
                "http://[::1]:8443/oauth/callback"
            })
    void the_callback_on_any_loopback_port_is_fine(String redirectUri) {
        assertThat(authorizeWith("redirect_uri", redirectUri).status()).isEqualTo(200);
    }

    @Test
    void an_address_is_fine_once_it_is_registered() {
        var address = "https://liaison.example/oauth/callback";

        var registered =
                sandbox.caller().post("/sandbox/clients/liaison-demo/redirect-uri", Map.of("redirect_uri", address));

        assertThat(registered.status()).isEqualTo(204);
        assertThat(authorizeWith("redirect_uri", address).status()).isEqualTo(200);
    }

    @Test
    void an_unknown_client_is_not_redirected() {
        var answer = authorizeWith("client_id", "nobody");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Location")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "code_challenge, '', invalid_request",
        "code_challenge, too-short, invalid_request",
        "code_challenge_method, plain, invalid_request",
        "response_type, token, unsupported_response_type",
        "response_mode, fragment, invalid_request",
        "scope, everything, invalid_scope",
        "prompt, none, consent_required",
        "request_uri, https://elsewhere.example/request, request_not_supported"
    })
    void a_faulty_request_goes_back_to_the_client_with_state_and_issuer(String name, String value, String error) {
        var answer = authorizeWith(name, value);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.redirectParameter("error")).isEqualTo(error);
        assertThat(answer.redirectParameter("state")).isEqualTo("kept-by-the-browser");
        assertThat(answer.redirectParameter("iss")).isEqualTo(sandbox.issuer().toString());
    }

    @Test
    void a_machine_may_not_send_people_here() {
        assertThat(authorizeWith("client_id", "liaison-machine").redirectParameter("error"))
                .isEqualTo("unauthorized_client");
    }

    private Answer authorizeWith(String name, String value) {
        var request = sandbox.app().request();
        request.put(name, value);
        return sandbox.app().authorize(request);
    }
}
