package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A code for another device, as clients see it. */
@QuarkusTest
class DeviceHttpTest {
    private final Story story = new Story();

    @Test
    void the_answer_has_all_that_a_person_needs_and_nothing_that_we_ask_with() {
        var asked = story.connect("sandbox", "oauth2_device_code", "");

        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.header("Cache-Control")).contains("no-store");
        assertThat(asked.text("/connection/status")).isEqualTo("pending");
        assertThat(asked.text("/userCode")).isNotBlank();
        assertThat(URI.create(asked.text("/verificationUrl"))).hasPath("/device");
        assertThat(asked.text("/verificationUrlComplete")).endsWith("?user_code=" + asked.text("/userCode"));
        assertThat(Instant.parse(asked.text("/expiresAt")))
                .isAfter(Instant.now().plusSeconds(500));
        assertThat(Duration.parse(asked.text("/interval"))).isEqualTo(Duration.ofSeconds(2));
        assertThat(asked.body()).doesNotContain("eviceCode\"");
    }

    @Test
    void a_check_says_that_somebody_is_still_awaited_and_so_does_who_wants_a_token() {
        var asked = story.connect("sandbox", "oauth2_device_code", "");
        var connection = "/api/v1/connections/" + asked.text("/connection/id");

        assertThat(story.api.post(connection + "/check", "").text("/name")).isEqualTo("ConsentPending");
        assertThat(story.api.get(connection + "/token").text("/name")).isEqualTo("ConsentPending");
    }

    @Test
    void an_app_that_the_provider_does_not_know_is_refused_at_once() {
        var refused = story.connect(
                "sandbox", "oauth2_device_code", "\"clientId\": \"liaison-demo\", \"clientSecret\": \"a guess\"");

        assertThat(refused.status()).isEqualTo(424);
        assertThat(refused.text("/name")).isEqualTo("ClientRejected");
    }
}
