package io.liaison.providers.hook;

import static io.liaison.application.fixture.FakeCall.aCall;
import static io.liaison.domain.connector.SignatureScheme.SHARED_SECRET;
import static io.liaison.providers.hook.ASignature.aSignature;
import static io.liaison.providers.hook.Heard.doubted;
import static io.liaison.providers.hook.Heard.heard;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.HookCalls.Report;
import io.liaison.domain.error.Forbidden.Doubt;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SharedSecretTest {
    private static final String KEY = "a secret, with spaces";

    @Test
    void may_stand_in_a_header_as_it_is() {
        var signature = aSignature(SHARED_SECRET).in("header:X-Gitlab-Token");

        assertThat(heard(signature, KEY, aCall("{}").with("X-Gitlab-Token", KEY).build())
                        .isRight())
                .isTrue();
        assertThat(heard(
                        signature,
                        KEY,
                        aCall("{}").with("X-Gitlab-Token", KEY + "x").build()))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature, KEY, aCall("{}").build())).isEqualTo(doubted(Doubt.UNSIGNED));
        assertThat(heard(signature, "", aCall("{}").with("X-Gitlab-Token", "x").build()))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
    }

    @Test
    void may_stand_in_the_body() {
        var signature = aSignature(SHARED_SECRET).in("body:/value/0/clientState");

        assertThat(heard(
                                signature,
                                KEY,
                                aCall("{\"value\":[{\"clientState\":\"" + KEY + "\"}]}")
                                        .build())
                        .isRight())
                .isTrue();
        assertThat(heard(
                        signature,
                        KEY,
                        aCall("{\"value\":[{\"clientState\":\"x\"}]}").build()))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature, KEY, aCall("{\"value\":[]}").build())).isEqualTo(doubted(Doubt.UNSIGNED));
    }

    @Test
    void may_stand_there_as_http_has_it() {
        var basic = "Basic " + Base64.getEncoder().encodeToString("user:pass".getBytes(StandardCharsets.UTF_8));

        assertThat(heard(
                                aSignature(SHARED_SECRET).in("header:Authorization"),
                                "Token abc",
                                aCall("{}").with("Authorization", "Token abc").build())
                        .isRight())
                .isTrue();
        assertThat(heard(
                                aSignature(SHARED_SECRET)
                                        .in("header:Authorization")
                                        .after("Bearer "),
                                "abc",
                                aCall("{}").with("Authorization", "Bearer abc").build())
                        .isRight())
                .isTrue();
        assertThat(heard(
                                aSignature(SHARED_SECRET)
                                        .in("header:Authorization")
                                        .after("Basic ")
                                        .as("base64"),
                                "user:pass",
                                aCall("{}").with("Authorization", basic).build())
                        .isRight())
                .isTrue();
    }

    /** Google counts its messages in a header and sends an empty body with each: all of them are news. */
    @Test
    void tells_messages_apart_by_their_ids_alone() {
        var signature =
                aSignature(SHARED_SECRET).in("header:X-Goog-Channel-Token").called("header:X-Goog-Message-Number");
        var call = aCall("").with("X-Goog-Channel-Token", KEY);

        assertThat(heard(signature, KEY, call.with("X-Goog-Message-Number", "7").build())
                        .map(Report::sightings)
                        .get())
                .containsExactly("7");
        assertThat(heard(signature, KEY, call.with("X-Goog-Message-Number", "8").build())
                        .map(Report::sightings)
                        .get())
                .containsExactly("8");
    }
}
