package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.launch.ForwardClock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyHttpTest {
    private final Api api = Api.asAdministrator();
    private final String robot = People.added(api, "robot");

    @Test
    void a_key_is_shown_once_and_works_at_once() {
        var issued = api.post(robot + "/keys", "{\"name\": \"nightly\", \"expiresAt\": \"2999-01-01T00:00:00+01:00\"}");

        var me = bearing(issued.text("/key")).get(People.ROOT + "/me");
        var listed = api.get(robot + "/keys");

        assertThat(issued.status()).isEqualTo(201);
        assertThat(issued.header("Location")).isEqualTo(robot + "/keys/" + issued.text("/id"));
        assertThat(issued.header("Cache-Control")).contains("no-store");
        assertThat(issued.text("/expiresAt")).isEqualTo("2998-12-31T23:00:00Z");
        assertThat(robot).endsWith(me.text("/id"));
        assertThat(listed.body()).doesNotContain(issued.text("/key"));
        assertThat(listed.text("/items/0/name")).isEqualTo("nightly");
        assertThat(listed.text("/items/0/lastUsedAt")).isNotEmpty();
    }

    @Test
    void a_key_that_is_withdrawn_here_works_no_longer_at_once_and_the_others_do() {
        var withdrawn = api.post(robot + "/keys", "{}");
        var kept = bearing(People.keyOf(api, robot));
        var itself = bearing(withdrawn.text("/key"));
        itself.get(robot);

        var revoked = api.delete(withdrawn.header("Location"));
        var refused = itself.get(robot);

        assertThat(revoked.status()).isEqualTo(204);
        assertThat(refused.text("/name")).isEqualTo("CredentialRejected");
        assertThat(refused.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(kept.get(robot).status()).isEqualTo(200);
    }

    @Test
    void a_key_whose_time_is_over_is_no_longer_a_credential() {
        var hour = Duration.ofHours(1);
        var issued = api.post(
                robot + "/keys",
                "{\"expiresAt\": \"%s\"}".formatted(Instant.now().plus(hour)));

        var refused =
                ForwardClock.later(hour, () -> bearing(issued.text("/key")).get(robot));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text("/parameters/expiredAt")).isEqualTo(issued.text("/expiresAt"));
        assertThat(refused.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void everybody_sees_to_its_own_keys_and_to_no_others() {
        var itself = bearing(People.keyOf(api, robot));
        var other = People.added(api, "robot");

        var own = itself.post(People.ROOT + "/me/keys", "{}");

        assertThat(own.status()).isEqualTo(201);
        assertThat(itself.get(robot + "/keys").json().at("/items")).hasSize(2);
        assertThat(itself.delete(own.header("Location")).status()).isEqualTo(204);
        assertThat(itself.post(other + "/keys", "{}").status()).isEqualTo(404);
        assertThat(itself.get(other + "/keys").status()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_with_a_key_is_told_at_once() {
        var refused = api.post(robot + "/keys", "{\"name\": \" \", \"expiresAt\": \"yesterday\", \"scope\": \"all\"}");

        assertThat(refused.json().findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/scope", "/name", "/expiresAt");
    }

    @Test
    void a_key_of_somebody_else_is_not_found_there() {
        var issued = api.post(robot + "/keys", "{}");

        var refused = api.delete(People.added(api, "robot") + "/keys/" + issued.text("/id"));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text("/parameters/resource")).isEqualTo("key");
        assertThat(api.delete(robot + "/keys/nonsense").status()).isEqualTo(404);
    }

    @Test
    void a_key_that_is_asked_for_again_under_its_idempotency_key_is_the_same_one() {
        var first = api.post(robot + "/keys", "{}", "Idempotency-Key", robot);
        var again = api.post(robot + "/keys", "{}", "Idempotency-Key", robot);

        assertThat(again.text("/key")).isEqualTo(first.text("/key"));
        assertThat(api.get(robot + "/keys").json().at("/items")).hasSize(1);
    }

    private static Api bearing(String key) {
        return Api.with("Authorization", "Bearer " + key);
    }
}
