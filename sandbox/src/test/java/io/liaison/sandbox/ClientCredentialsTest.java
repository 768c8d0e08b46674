package io.liaison.sandbox;

import static io.liaison.sandbox.fixture.DemoApp.basic;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClientCredentialsTest {
    private static final Map<String, String> GRANT = Map.of("grant_type", "client_credentials");

    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void a_machine_gets_an_access_token_and_no_refresh_token() {
        var answer = token(basic("liaison-machine", "liaison-machine-secret"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()).containsKey("access_token").doesNotContainKey("refresh_token");
    }

    @Test
    void the_secret_may_stand_in_the_body() {
        var form = Map.of(
                "grant_type", "client_credentials",
                "client_id", "liaison-machine",
                "client_secret", "liaison-machine-secret");

        assertThat(sandbox.caller().post("/token", form).status()).isEqualTo(200);
    }

    @Test
    void a_machine_is_named_by_its_client_id() {
        var accessToken =
                token(basic("liaison-machine", "liaison-machine-secret")).text("access_token");

        var me = sandbox.app().me(accessToken);

        assertThat(me.json()).containsEntry("sub", "liaison-machine").containsEntry("name", "liaison-machine");
    }

    @Test
    void a_wrong_secret_is_refused_with_a_challenge() {
        var answer = token(basic("liaison-machine", "guess"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("error")).isEqualTo("invalid_client");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    void an_unknown_client_is_refused() {
        assertThat(token(basic("nobody", "nothing")).text("error")).isEqualTo("invalid_client");
    }

    @Test
    void a_client_that_signs_has_no_secret() {
        assertThat(token(basic("liaison-certificate", "liaison-certificate-secret"))
                        .text("error"))
                .isEqualTo("invalid_client");
    }

    @Test
    void a_client_for_people_may_not_act_as_a_machine() {
        assertThat(token(basic()).text("error")).isEqualTo("unauthorized_client");
    }

    @Test
    void a_scope_beyond_the_client_s_is_refused() {
        var answer = sandbox.caller()
                .post(
                        "/token",
                        Map.of("grant_type", "client_credentials", "scope", "profile"),
                        "Authorization",
                        basic("liaison-machine", "liaison-machine-secret"));

        assertThat(answer.text("error")).isEqualTo("invalid_scope");
    }

    @Test
    void an_unknown_grant_type_is_refused() {
        var answer = sandbox.caller().post("/token", Map.of("grant_type", "wish"), "Authorization", basic());

        assertThat(answer.text("error")).isEqualTo("unsupported_grant_type");
    }

    @Test
    void a_body_that_is_no_form_is_refused() {
        var request = sandbox.caller()
                .request("/token", "Content-Type", "application/json", "Authorization", basic())
                .POST(BodyPublishers.ofString("{}"));

        var answer = sandbox.caller().send(request);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("error")).isEqualTo("invalid_request");
    }

    private Answer token(String authorization) {
        return sandbox.caller().post("/token", GRANT, "Authorization", authorization);
    }
}
