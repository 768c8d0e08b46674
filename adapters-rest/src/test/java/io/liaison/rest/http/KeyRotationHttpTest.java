package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A new key for everything that is sealed. */
@QuarkusTest
class KeyRotationHttpTest {
    private static final String ROTATION = "/api/v1/keys/rotation";
    private static final String MASTER = "/api/v1/keys/master/rotation";
    private final Api api = new Story().api;

    @Test
    void a_tenant_that_never_asked_for_one_has_its_first_key() {
        var never = Api.asStranger().get(ROTATION);

        assertThat(never.status()).isEqualTo(200);
        assertThat(never.text("/state")).isEqualTo("never");
        assertThat(never.text("/keyId")).matches("[0-9a-f]{8}");
        assertThat(never.json().at("/startedAt").isNull()).isTrue();
        assertThat(never.json().at("/finishedAt").isNull()).isTrue();
    }

    @Test
    void it_is_begun_once_and_joined_after_that() {
        var begun = api.post(ROTATION, "");

        var joined = api.post(ROTATION, "");
        var progress = api.get(ROTATION);

        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.text("/state")).isEqualTo("running");
        assertThat(begun.json().at("/left").isNumber()).isTrue();
        assertThat(joined.status()).isEqualTo(202);
        assertThat(joined.text("/keyId")).isEqualTo(begun.text("/keyId"));
        assertThat(progress.text("/startedAt")).isEqualTo(begun.text("/startedAt"));
        assertThat(progress.json().at("/done").isNumber()).isTrue();
    }

    @Test
    void the_master_key_tells_whether_the_former_one_is_needed() {
        var replaced = api.post(MASTER, "");

        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.json().at("/formerKeyNeeded").isBoolean()).isTrue();
        assertThat(replaced.json().at("/formerKeyNeeded").asBoolean()).isFalse();
        assertThat(replaced.json().at("/current").asLong()).isPositive();
        assertThat(replaced.json().at("/former").asLong()).isZero();
        assertThat(replaced.json().at("/unopened").asLong()).isZero();
    }

    @Test
    void only_those_who_manage_keys_see_or_rotate_them() {
        var viewer = Api.with("Authorization", "Bearer " + Api.VIEWERS_KEY);

        assertThat(viewer.get(ROTATION).text("/parameters/permission")).isEqualTo("keys.manage");
        assertThat(viewer.post(ROTATION, "").status()).isEqualTo(403);
        assertThat(viewer.post(MASTER, "").status()).isEqualTo(403);
    }
}
