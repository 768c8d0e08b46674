package io.liaison.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.DemoApp;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeyTest {

    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void a_key_opens_the_api_in_each_of_its_places() {
        var key = handOut("ada");

        assertThat(me("X-Api-Key", key)).isEqualTo(200);
        assertThat(me("Authorization", "Bearer " + key)).isEqualTo(200);
        assertThat(me("Authorization", DemoApp.basic("ada", key))).isEqualTo(200);
    }

    @Test
    void a_key_is_no_password_of_anybody_else() {
        assertThat(me("Authorization", DemoApp.basic("grace", handOut("ada")))).isEqualTo(401);
    }

    @Test
    void a_key_is_over_with_all_that_its_account_has_granted() {
        var key = handOut("ada");
        var another = handOut("grace");

        sandbox.caller().post("/sandbox/break", Map.of("action", "revoke", "account", "ada"));

        assertThat(me("X-Api-Key", key)).isEqualTo(401);
        assertThat(sandbox.caller().get("/me", "X-Api-Key", key).header("WWW-Authenticate"))
                .contains("error_description");
        assertThat(me("X-Api-Key", another)).isEqualTo(200);
    }

    @Test
    void nobody_has_a_key_who_is_not_there() {
        assertThat(sandbox.caller()
                        .post("/sandbox/keys", Map.of("account", "eve"))
                        .status())
                .isEqualTo(400);
    }

    private String handOut(String account) {
        return sandbox.caller()
                .post("/sandbox/keys", Map.of("account", account))
                .text("key");
    }

    private int me(String header, String value) {
        return sandbox.caller().get("/me", header, value).status();
    }
}
