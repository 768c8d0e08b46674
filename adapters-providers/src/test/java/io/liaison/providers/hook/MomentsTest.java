package io.liaison.providers.hook;

import static io.liaison.application.fixture.FakeCall.aCall;
import static io.liaison.domain.connector.SignatureScheme.HMAC_SHA256;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.providers.hook.ASignature.aSignature;
import static io.liaison.providers.hook.Heard.doubted;
import static io.liaison.providers.hook.Heard.heard;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.HookCalls.Call;
import io.liaison.domain.error.Forbidden.Doubt;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    private static final String KEY = "a key that both sides know";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1776427200",
                "1776427200000",
                "2026-04-17T12:00:00Z",
                "2026-04-17T14:00:00.000+02:00",
                "2026-04-17T12:04:59Z",
                "1776426900"
            })
    void understands_seconds_milliseconds_and_moments_with_a_zone(String moment) {
        assertThat(heard(timed(), KEY, at(moment)).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026-04-17T12:00:00",
                "2026-04-17",
                "-1776427200",
                "1776427200.5.1",
                "99999999999999999999"
            })
    void believes_no_message_of_no_moment(String moment) {
        assertThat(heard(timed(), KEY, at(moment))).isEqualTo(doubted(Doubt.UNTIMED));
    }

    @Test
    void tolerates_as_much_as_the_definition_says() {
        var tolerant = timed().within(Duration.ofHours(1));
        var strict = timed().within(Duration.ZERO);

        assertThat(heard(tolerant, KEY, at(NOON.minusSeconds(3_600))).isRight()).isTrue();
        assertThat(heard(tolerant, KEY, at(NOON.minusSeconds(3_601)))).isEqualTo(doubted(Doubt.TOO_OLD));
        assertThat(heard(tolerant, KEY, at(NOON.plusSeconds(3_601)))).isEqualTo(doubted(Doubt.FROM_THE_FUTURE));
        assertThat(heard(strict, KEY, at(NOON)).isRight()).isTrue();
        assertThat(heard(strict, KEY, at(NOON.minusSeconds(1)))).isEqualTo(doubted(Doubt.TOO_OLD));
    }

    /** Whoever can forge the moment gains nothing, so it is no reason to lose an event either. */
    @Test
    void asks_for_a_moment_that_is_not_signed_only_where_the_definition_insists() {
        var loose = aSignature(HMAC_SHA256).madeAt("header:X-At");
        var call = aCall("{}").with("X-Signature", Macs.hex(KEY, "{}"));

        assertThat(heard(loose, KEY, call.build()).isRight()).isTrue();
        assertThat(heard(loose.within(Duration.ofMinutes(5)), KEY, call.build()))
                .isEqualTo(doubted(Doubt.UNTIMED));
        assertThat(heard(loose, KEY, call.with("X-At", "1").build())).isEqualTo(doubted(Doubt.TOO_OLD));
    }

    @Test
    void finds_a_signed_moment_in_the_body() {
        var signature = aSignature(HMAC_SHA256).madeAt("body:/at");
        var fresh = "{\"at\":" + NOON.toEpochMilli() + "}";
        var old = "{\"at\":" + NOON.minusSeconds(301).toEpochMilli() + "}";

        assertThat(heard(
                                signature,
                                KEY,
                                aCall(fresh)
                                        .with("X-Signature", Macs.hex(KEY, fresh))
                                        .build())
                        .isRight())
                .isTrue();
        assertThat(heard(
                        signature,
                        KEY,
                        aCall(old).with("X-Signature", Macs.hex(KEY, old)).build()))
                .isEqualTo(doubted(Doubt.TOO_OLD));
        assertThat(heard(
                        signature,
                        KEY,
                        aCall("{}").with("X-Signature", Macs.hex(KEY, "{}")).build()))
                .isEqualTo(doubted(Doubt.UNTIMED));
    }

    @Test
    void finds_a_moment_that_is_signed_as_a_header() {
        var signature = aSignature(HMAC_SHA256).of("{header:x-at}{body}").madeAt("header:X-At");
        var old = String.valueOf(NOON.minusSeconds(301).getEpochSecond());
        var call = aCall("{}")
                .with("X-At", old)
                .with("X-Signature", Macs.hex(KEY, old + "{}"))
                .build();

        assertThat(heard(signature, KEY, call)).isEqualTo(doubted(Doubt.TOO_OLD));
    }

    private static ASignature timed() {
        return aSignature(HMAC_SHA256).of("{timestamp}.{body}").madeAt("header:X-At");
    }

    private static Call at(Instant moment) {
        return at(String.valueOf(moment.getEpochSecond()));
    }

    private static Call at(String moment) {
        return aCall("{}")
                .with("X-At", moment)
                .with("X-Signature", Macs.hex(KEY, moment + ".{}"))
                .build();
    }
}
