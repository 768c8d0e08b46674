package io.liaison.providers.hook;

import static io.liaison.application.fixture.FakeCall.aCall;
import static io.liaison.domain.connector.SignatureScheme.HMAC_SHA1;
import static io.liaison.domain.connector.SignatureScheme.HMAC_SHA256;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.providers.hook.ASignature.aSignature;
import static io.liaison.providers.hook.Heard.doubted;
import static io.liaison.providers.hook.Heard.heard;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.HookCalls.Call;
import io.liaison.application.port.outbound.HookCalls.Report;
import io.liaison.domain.error.Forbidden.Doubt;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmacTest {
    private static final String KEY = "It's a Secret to Everybody";
    private static final String BODY = "{\"id\":\"evt-1\",\"text\":\"é\"}";
    private static final long SECONDS = NOON.getEpochSecond();

    /** The example of GitHub's documentation. */
    @Test
    void signs_as_github_documents_it() {
        var call = aCall("Hello, World!")
                .with("X-Hub-Signature-256", "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17")
                .build();

        assertThat(heard(
                                aSignature(HMAC_SHA256)
                                        .in("header:X-Hub-Signature-256")
                                        .after("sha256="),
                                KEY,
                                call)
                        .isRight())
                .isTrue();
    }

    /** The example of Slack's documentation, at its time. */
    @Test
    void signs_as_slack_documents_it() {
        var body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
        var call = aCall(body)
                .with("X-Slack-Request-Timestamp", "1531420618")
                .with("X-Slack-Signature", "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")
                .build();
        var signature = aSignature(HMAC_SHA256)
                .in("header:X-Slack-Signature")
                .after("v0=")
                .of("v0:{header:X-Slack-Request-Timestamp}:{body}")
                .madeAt("header:X-Slack-Request-Timestamp");

        assertThat(heard(signature, "8f742231b10e8888abcd99yyyzzz85a5", call)).isEqualTo(doubted(Doubt.TOO_OLD));
    }

    @Test
    void signs_in_every_spelling() {
        var hex = aCall(BODY).with("X-Signature", Macs.hex(KEY, BODY)).build();
        var upper = aCall(BODY)
                .with("X-Signature", Macs.hex(KEY, BODY).toUpperCase(Locale.ROOT))
                .build();
        var base64 = aCall(BODY).with("X-Signature", Macs.base64(KEY, BODY)).build();
        var url = aCall(BODY).with("X-Signature", Macs.url(KEY, BODY)).build();
        var sha1 = aCall(BODY).with("X-Signature", Macs.sha1Hex(KEY, BODY)).build();

        assertThat(heard(aSignature(HMAC_SHA256), KEY, hex).isRight()).isTrue();
        assertThat(heard(aSignature(HMAC_SHA256), KEY, upper).isRight()).isTrue();
        assertThat(heard(aSignature(HMAC_SHA256).as("base64"), KEY, base64).isRight())
                .isTrue();
        assertThat(heard(aSignature(HMAC_SHA256).as("base64"), KEY, url).isRight())
                .isTrue();
        assertThat(heard(aSignature(HMAC_SHA1), KEY, sha1).isRight()).isTrue();
        assertThat(heard(aSignature(HMAC_SHA256), KEY, sha1)).isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(aSignature(HMAC_SHA1), KEY, hex)).isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(aSignature(HMAC_SHA256).as("text"), KEY, hex)).isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
    }

    @Test
    void signs_all_that_a_definition_names() {
        var url = "https://liaison.example.com/hooks/abc?x=1";
        var signature = aSignature(HMAC_SHA256)
                .of("{method}|{url}|{id}|{timestamp}|{header:X-Topic}|{body}")
                .madeAt("header:X-At")
                .called("header:X-Id");
        var content = "POST|" + url + "|77|" + SECONDS + "|deals|" + BODY;
        var call = aCall(BODY)
                .at(url)
                .with("X-Id", "77")
                .with("X-At", String.valueOf(SECONDS))
                .with("x-topic", "deals")
                .with("X-Signature", Macs.hex(KEY, content));

        assertThat(heard(signature, KEY, call.build()).map(Report::sightings).get())
                .containsExactly("77");
        assertThat(heard(signature, KEY, call.with("x-topic", "other").build()))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(
                        signature,
                        KEY,
                        call.with("x-topic", "deals").with("X-Id", "78").build()))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature, KEY, call.with("X-Id", "77").at(url + "2").build()))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature, KEY, call.at(url).by("PUT").build())).isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature, KEY, call.by("POST").without("x-topic").build()))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature, KEY, call.without("X-At").build())).isEqualTo(doubted(Doubt.UNTIMED));
    }

    @Test
    void finds_a_signature_in_the_body_too() {
        var signature = aSignature(HMAC_SHA256).in("body:/proof/mac").of("{header:X-Id}");
        var body = "{\"id\":1,\"proof\":{\"mac\":\"" + Macs.hex(KEY, "7") + "\"}}";

        assertThat(heard(signature, KEY, aCall(body).with("X-Id", "7").build()).isRight())
                .isTrue();
        assertThat(heard(signature, KEY, aCall(body).with("X-Id", "8").build()))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature, KEY, aCall("{}").with("X-Id", "7").build())).isEqualTo(doubted(Doubt.UNSIGNED));
    }

    @Test
    void one_of_several_signatures_has_to_fit() {
        var fits = Macs.hex(KEY, BODY);
        var other = Macs.hex("the former key", BODY);
        var v1 = aSignature(HMAC_SHA256).after("v1=");

        assertThat(heard(
                                v1,
                                KEY,
                                aCall(BODY)
                                        .with("X-Signature", "v1=" + other + ",v1=" + fits)
                                        .build())
                        .isRight())
                .isTrue();
        assertThat(heard(
                                v1,
                                KEY,
                                aCall(BODY)
                                        .with("X-Signature", "v1=" + other + " v1=" + fits)
                                        .build())
                        .isRight())
                .isTrue();
        assertThat(heard(
                        v1,
                        KEY,
                        aCall(BODY)
                                .with("X-Signature", "v1=" + other + ", v1=" + other)
                                .build()))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(
                        v1,
                        KEY,
                        aCall(BODY)
                                .with("X-Signature", ("v1=" + other + ",").repeat(50) + "v1=" + fits)
                                .build()))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
    }

    @Test
    void finds_the_part_of_a_header_that_counts() {
        var signature =
                aSignature(HMAC_SHA256).part("v1").of("{timestamp}.{body}").madeAt("part:t");
        var mac = Macs.hex(KEY, SECONDS + "." + BODY);

        assertThat(heard(signature, KEY, shown("t=" + SECONDS + ",v1=00ff,v1=" + mac + ",v0=x"))
                        .isRight())
                .isTrue();
        assertThat(heard(signature, KEY, shown("ts=1; t=" + SECONDS + "; v1=\"" + mac + "\""))
                        .isRight())
                .isTrue();
        assertThat(heard(signature, KEY, shown("t=" + SECONDS + ",v0=" + mac)))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature, KEY, shown("t=" + (SECONDS + 1) + ",v1=" + mac)))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature, KEY, shown("v1=" + mac))).isEqualTo(doubted(Doubt.UNTIMED));
    }

    /** Airtable hands keys out in Base64, Adyen in hexadecimal digits. */
    @Test
    void a_key_may_be_the_bytes_that_it_spells() {
        var bytes = "0123456789abcdefXYZ".getBytes(StandardCharsets.UTF_8);
        var call = aCall(BODY).with("X-Signature", Macs.base64(bytes, BODY)).build();
        var signature = aSignature(HMAC_SHA256).as("base64");

        assertThat(heard(signature, Base64.getEncoder().encodeToString(bytes), call)
                        .isRight())
                .isTrue();
        assertThat(heard(signature, HexFormat.of().formatHex(bytes), call).isRight())
                .isTrue();
        assertThat(heard(signature, "0123456789abcdefXYZ", call).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "zz", "sha256=", "=", "==", ",", "t=1", "\"", "757107ea0eb2509fc211221cce984b8a"})
    void is_not_confused_by_what_is_no_signature(String shown) {
        assertThat(heard(aSignature(HMAC_SHA256), KEY, shown(shown)).isLeft()).isTrue();
        assertThat(heard(aSignature(HMAC_SHA256).as("base64"), KEY, shown(shown))
                        .isLeft())
                .isTrue();
        assertThat(heard(aSignature(HMAC_SHA256).as("text"), KEY, shown(shown)).isLeft())
                .isTrue();
        assertThat(heard(aSignature(HMAC_SHA256).part("v1").after("sha256="), KEY, shown(shown))
                        .isLeft())
                .isTrue();
    }

    @Test
    void an_empty_key_proves_nothing() {
        assertThat(heard(aSignature(HMAC_SHA256), "", shown("00"))).isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(aSignature(HMAC_SHA256), "", aCall(BODY).build())).isEqualTo(doubted(Doubt.UNSIGNED));
    }

    @Test
    void another_prefix_is_another_signature() {
        var sha1 = aCall(BODY)
                .with("X-Signature", "sha1=" + Macs.sha1Hex(KEY, BODY))
                .build();

        assertThat(heard(aSignature(HMAC_SHA256).after("sha256="), KEY, sha1))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
    }

    private static Call shown(String signature) {
        return aCall(BODY).with("X-Signature", signature).build();
    }
}
