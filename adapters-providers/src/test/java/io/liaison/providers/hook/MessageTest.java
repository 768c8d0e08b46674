package io.liaison.providers.hook;

import static io.liaison.application.fixture.FakeCall.aCall;
import static io.liaison.domain.connector.SignatureScheme.HMAC_SHA256;
import static io.liaison.domain.connector.SignatureScheme.NONE;
import static io.liaison.providers.hook.ASignature.aSignature;
import static io.liaison.providers.hook.Heard.doubted;
import static io.liaison.providers.hook.Heard.heard;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.Bytes;
import io.liaison.application.port.outbound.HookCalls.Call;
import io.liaison.application.port.outbound.HookCalls.Report;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.error.Forbidden.Doubt;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.trigger.EventBody;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final String KEY = "a key that both sides know";

    @Test
    void is_kept_as_it_came_under_its_media_type() {
        assertThat(body(aCall("<a/>")
                        .with("Content-Type", "Application/XML; charset=UTF-8")
                        .build()))
                .isEqualTo(new EventBody("application/xml", "<a/>"));
        assertThat(body(aCall("a=1&b=%20")
                        .with("Content-Type", "application/x-www-form-urlencoded")
                        .build()))
                .isEqualTo(new EventBody("application/x-www-form-urlencoded", "a=1&b=%20"));
        assertThat(body(aCall("{\"a\":1}").without("Content-Type").build())).isEqualTo(EventBody.json("{\"a\":1}"));
        assertThat(body(aCall("hello").without("Content-Type").build()))
                .isEqualTo(new EventBody("text/plain", "hello"));
        assertThat(body(aCall("hello").with("Content-Type", "<script>").build()))
                .isEqualTo(new EventBody("text/plain", "hello"));
        assertThat(body(aCall("\uFEFF{}").build())).isEqualTo(EventBody.json("{}"));
    }

    @Test
    void bytes_that_are_no_text_are_kept_in_base_64() {
        var bytes = new byte[] {(byte) 0xFF, 0, 1, (byte) 0xE9};
        var call = aCall("").without("Content-Type").build();
        var image = aCall("").with("Content-Type", "image/png").build();

        assertThat(body(with(call, bytes)))
                .isEqualTo(new EventBody(
                        "application/octet-stream;base64", Base64.getEncoder().encodeToString(bytes)));
        assertThat(body(with(image, bytes)).mediaType()).isEqualTo("image/png;base64");
    }

    @Test
    void is_called_by_its_id_of_any_plain_kind() {
        assertThat(sightings(aSignature(NONE).called("/id"), "{\"id\":42}")).containsExactly("42");
        assertThat(sightings(aSignature(NONE).called("/id"), "{\"id\":true}")).containsExactly("true");
        assertThat(sightings(aSignature(NONE).called("/id"), "{\"id\":\" x \"}"))
                .containsExactly("x");
        assertThat(sightings(aSignature(NONE).called("/id"), "{\"id\":{}}"))
                .allMatch(name -> name.startsWith("sha256:"));
        assertThat(sightings(aSignature(NONE).called("/id"), "{\"id\":\"\"}"))
                .allMatch(name -> name.startsWith("sha256:"));
        assertThat(sightings(aSignature(NONE).called("/id"), "{\"id\":\"" + "x".repeat(5_000) + "\"}")
                        .head())
                .startsWith("sha256:");
    }

    @Test
    void says_other_things_under_other_names() {
        var plain = aSignature(NONE).nameless();

        assertThat(sightings(plain, "{\"a\":1}")).isEqualTo(sightings(plain, "{\"a\":1}"));
        assertThat(sightings(plain, "{\"a\":1}")).isNotEqualTo(sightings(plain, "{\"a\":2}"));
        assertThat(heard(plain, KEY, aCall("").at("https://example.com/h?n=1").build())
                        .get()
                        .sightings())
                .isNotEqualTo(heard(
                                plain,
                                KEY,
                                aCall("").at("https://example.com/h?n=2").build())
                        .get()
                        .sightings());
    }

    /** Whoever has captured it can change what is not signed, and no more. */
    @Test
    void is_the_same_again_under_another_id_that_is_not_signed() {
        var loose = aSignature(HMAC_SHA256).called("header:X-Delivery");
        var call = aCall("{}").with("X-Signature", Macs.hex(KEY, "{}"));

        var sent = heard(loose, KEY, call.with("X-Delivery", "1").build()).get();
        var replayed = heard(loose, KEY, call.with("X-Delivery", "2").build()).get();
        var stripped = heard(loose, KEY, call.without("X-Delivery").build()).get();

        assertThat(sent.sightings()).hasSize(2);
        assertThat(replayed.sightings()).contains(sent.sightings().last()).contains("2");
        assertThat(stripped.sightings()).containsExactly(sent.sightings().last());
    }

    @Test
    void is_the_same_again_under_another_id_in_a_body_that_is_not_signed() {
        var partly = aSignature(HMAC_SHA256).of("{header:X-Topic}").called("/id");

        var sightings = heard(
                        partly,
                        KEY,
                        aCall("{\"id\":7}")
                                .with("X-Topic", "t")
                                .with("X-Signature", Macs.hex(KEY, "t"))
                                .build())
                .map(Report::sightings)
                .get();

        assertThat(sightings).hasSize(2).contains("7");
    }

    @Test
    void an_event_without_a_signature_is_never_believed() {
        var unsigned = aSignature(NONE).event();
        var incomplete = new EventDefinition(
                unsigned.key(),
                unsigned.name(),
                unsigned.mode(),
                unsigned.fields(),
                unsigned.polling(),
                Option.none(),
                unsigned.id(),
                unsigned.handshake(),
                unsigned.subscription());

        assertThat(heard(incomplete, KEY, aCall("{}").build())).isEqualTo(doubted(Doubt.UNSIGNED));
    }

    /** HTTP has both as one with a comma, whoever has put the second one there. */
    @Test
    void a_header_that_is_there_twice_is_no_id_of_the_first() {
        var call = aCall("{}").with("X-Id", "1").build();
        var twice =
                new Call(call.method(), call.url(), call.headers().append(new HttpHeader("x-id", "2")), call.body());

        assertThat(heard(aSignature(NONE).called("header:X-Id"), KEY, twice)
                        .get()
                        .sightings())
                .containsExactly("1, 2");
    }

    @Test
    void bytes_are_signed_as_they_came() {
        var bytes = new byte[] {(byte) 0xFF, 0, 'x'};
        var mac = HexFormat.of().formatHex(HmacVerifier.of("HmacSHA256", KEY.getBytes(StandardCharsets.UTF_8), bytes));
        var call = aCall("").with("X-Signature", mac).build();

        assertThat(heard(aSignature(HMAC_SHA256), KEY, with(call, bytes)).isRight())
                .isTrue();
    }

    private static EventBody body(Call call) {
        return heard(aSignature(NONE), KEY, call).get().body();
    }

    private static Seq<String> sightings(ASignature signature, String body) {
        return heard(signature, KEY, aCall(body).build()).get().sightings();
    }

    private static Call with(Call call, byte[] body) {
        return new Call(call.method(), call.url(), call.headers(), Bytes.of(body));
    }
}
