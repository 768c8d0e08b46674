package io.liaison.providers.hook;

import static io.liaison.application.fixture.FakeCall.aCall;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.providers.hook.Heard.doubted;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.FakeCall;
import io.liaison.application.port.outbound.HookCalls.Handshake;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.WebhookHandshake;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.Doubt;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.shared.TextTemplate;
import io.liaison.providers.json.Json;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As the providers do it, one after the other. */
class HandshakesTest {
    private static final String KEY = "a key that both sides know";
    private static final String HOOK = "https://liaison.example.com/hooks/abc";
    private static final WebhookHandshake SLACK = json("body:/challenge", "{\"challenge\":\"{challenge}\"}");
    private static final WebhookHandshake GRAPH = text("query:validationToken");
    private static final WebhookHandshake X = json("query:crc_token", "{\"response_token\":\"sha256={hmacBase64}\"}");
    private static final WebhookHandshake ZOOM =
            json("body:/payload/plainToken", "{\"plainToken\":\"{challenge}\",\"encryptedToken\":\"{hmacHex}\"}");
    private static final WebhookHandshake OKTA =
            json("header:X-Okta-Verification-Challenge", "{\"verification\":\"{challenge}\"}");
    private static final WebhookHandshake FACEBOOK = new WebhookHandshake(
            "query:hub.challenge",
            Option.some("query:hub.verify_token"),
            Option.none(),
            new TextTemplate("{challenge}"),
            "text/plain",
            Option.none());
    private static final WebhookHandshake ASANA = new WebhookHandshake(
            "header:X-Hook-Secret",
            Option.none(),
            Option.some("header:X-Hook-Secret"),
            new TextTemplate("{challenge}"),
            "text/plain",
            Option.some("X-Hook-Secret"));

    @Test
    void slack_and_monday_ask_in_json() {
        var asked = aCall("{\"token\":\"t\",\"challenge\":\"3eZbrw1aB1\",\"type\":\"url_verification\"}");

        assertThat(answer(SLACK, asked)).isEqualTo(answered("application/json", "{\"challenge\":\"3eZbrw1aB1\"}"));
    }

    @Test
    void graph_and_dropbox_ask_in_the_query() {
        assertThat(answer(GRAPH, aCall("").at(HOOK + "?validationToken=Validation%3a+Testing%20me")))
                .isEqualTo(answered("text/plain", "Validation: Testing me"));
        assertThat(answer(text("query:challenge"), aCall("").by("GET").at(HOOK + "?challenge=dbx-1")))
                .isEqualTo(answered("text/plain", "dbx-1"));
    }

    @Test
    void facebook_knows_a_word() {
        var asked = HOOK + "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=";

        assertThat(answer(FACEBOOK, aCall("").by("GET").at(asked + "a%20key%20that%20both%20sides%20know")))
                .isEqualTo(answered("text/plain", "1158201444"));
        assertThat(answer(FACEBOOK, aCall("").by("GET").at(asked + "meatyhamhock")))
                .isEqualTo(doubted(Doubt.OTHER_CHALLENGE));
        assertThat(answer(FACEBOOK, aCall("").by("GET").at(HOOK + "?hub.challenge=1")))
                .isEqualTo(doubted(Doubt.OTHER_CHALLENGE));
    }

    @Test
    void x_and_zoom_want_to_see_that_we_know_the_key() {
        assertThat(answer(X, aCall("").by("GET").at(HOOK + "?crc_token=MWEz-_Yx=")))
                .isEqualTo(answered(
                        "application/json", "{\"response_token\":\"sha256=" + Macs.base64(KEY, "MWEz-_Yx=") + "\"}"));
        assertThat(
                        answer(
                                ZOOM,
                                aCall(
                                        "{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":\"qgg8vlvZRS6UYooatFL8Aw\"}}")))
                .isEqualTo(answered(
                        "application/json",
                        "{\"plainToken\":\"qgg8vlvZRS6UYooatFL8Aw\",\"encryptedToken\":\""
                                + Macs.hex(KEY, "qgg8vlvZRS6UYooatFL8Aw") + "\"}"));
    }

    @Test
    void okta_asks_in_a_header() {
        assertThat(answer(OKTA, aCall("").by("GET").with("x-okta-verification-challenge", "Ld-1")))
                .isEqualTo(answered("application/json", "{\"verification\":\"Ld-1\"}"));
    }

    @Test
    void asana_tells_the_key_and_hears_it_back() {
        assertThat(answer(ASANA, aCall("{}").with("X-Hook-Secret", "b537207f20cbfa02357cf448134da559")))
                .isEqualTo(Either.right(Option.some(new Handshake(
                        "text/plain",
                        "",
                        Option.some(new HttpHeader("X-Hook-Secret", "b537207f20cbfa02357cf448134da559")),
                        Option.some(new Secret("b537207f20cbfa02357cf448134da559"))))));
    }

    @Test
    void a_call_that_asks_nothing_is_none() {
        var event = aCall("{\"id\":1,\"challenge\":\"\"}").signed(new Secret(KEY), NOON);

        for (var how : List.of(SLACK, GRAPH, X, ZOOM, OKTA, FACEBOOK, ASANA)) {
            assertThat(answer(how, event)).isEqualTo(Either.right(Option.none()));
        }
    }

    /** Whoever knows the address could have any message signed otherwise. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "v0:1776427200:forged",
                "{}",
                "a=1&b=2",
                "[1]",
                "1 2",
                "a=b",
                "\\\"x\\\"",
                "a.b",
                "é",
                "a\\nb",
                "true,"
            })
    void no_message_is_signed_for_whoever_asks(String message) {
        var asked = aCall("{\"payload\":{\"plainToken\":\"" + message + "\"}}");

        assertThat(answer(ZOOM, asked)).isEqualTo(doubted(Doubt.OTHER_CHALLENGE));
    }

    @Test
    void what_comes_back_stays_a_text_in_json() {
        var asked = aCall("{\"challenge\":\"\\\",\\\"admin\\\":\\\"yes\\n\"}");

        var json = Json.parse(answer(SLACK, asked).get().get().body()).get();

        assertThat(json.canonical()).isEqualTo("{\"challenge\":\"\\\",\\\"admin\\\":\\\"yes\\n\"}");
    }

    @Test
    void what_comes_back_never_becomes_a_page() {
        var page = new WebhookHandshake(
                "query:c", Option.none(), Option.none(), new TextTemplate("{challenge}"), "text/html", Option.none());

        assertThat(answer(page, aCall("").at(HOOK + "?c=%3Cscript%3E"))).isEqualTo(answered("text/plain", "<script>"));
    }

    @Test
    void what_comes_back_in_a_header_is_one_line_of_bounded_length() {
        var header = new WebhookHandshake(
                "query:c",
                Option.none(),
                Option.none(),
                new TextTemplate("{challenge}"),
                "text/plain",
                Option.some("X-C"));

        assertThat(answer(header, aCall("").at(HOOK + "?c=a%0d%0aSet-Cookie:%20b")))
                .isEqualTo(doubted(Doubt.OTHER_CHALLENGE));
        assertThat(answer(GRAPH, aCall("").at(HOOK + "?validationToken=" + "x".repeat(5_000))))
                .isEqualTo(doubted(Doubt.OTHER_CHALLENGE));
    }

    private static WebhookHandshake json(String challenge, String answer) {
        return new WebhookHandshake(
                challenge, Option.none(), Option.none(), new TextTemplate(answer), "application/json", Option.none());
    }

    private static WebhookHandshake text(String challenge) {
        return new WebhookHandshake(
                challenge, Option.none(), Option.none(), new TextTemplate("{challenge}"), "text/plain", Option.none());
    }

    private static Either<Failure, Option<Handshake>> answer(WebhookHandshake how, FakeCall call) {
        return HookPorts.calls().handshake(how, new Secret(KEY), call.build());
    }

    private static Either<Failure, Option<Handshake>> answered(String type, String body) {
        return Either.right(Option.some(new Handshake(type, body, Option.none(), Option.none())));
    }
}
