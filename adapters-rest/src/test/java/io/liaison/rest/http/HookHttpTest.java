package io.liaison.rest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What providers post, and what they are answered. */
@QuarkusTest
class HookHttpTest {
    private static final int MOST = 5 << 20;
    private static final String PAID = "{\"eventId\": \"e-1\", \"amount\": 12}";
    private final Story story = new Story();
    private final OwnEvents events = OwnEvents.in(story);
    private final OwnTrigger trigger = events.waiting("hooks", "");
    private final Api anybody = Api.with();

    @Test
    void what_is_signed_is_taken_without_a_word() {
        var answer = trigger.post(PAID);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(trigger.read().json().at("/received").asInt()).isEqualTo(1);
    }

    @Test
    void what_comes_again_is_taken_and_does_not_count() {
        trigger.post(PAID);

        var again = trigger.post(PAID);

        assertThat(again.status()).isEqualTo(204);
        assertThat(trigger.read().json().at("/received").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_not_signed_or_signed_otherwise_is_not_believed() {
        var unsigned = anybody.post(trigger.hook(), PAID);
        var forged = trigger.postSigned(PAID, OwnTrigger.signature("guessed", PAID));
        var changed = trigger.postSigned(
                PAID.replace("12", "1200"), OwnTrigger.signature(trigger.made().text("/providerSecret"), PAID));

        for (var refused : new Answer[] {unsigned, forged, changed}) {
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.text("/name")).isEqualTo("WebhookNotBelieved");
            assertThat(refused.header("WWW-Authenticate")).isNotEmpty();
        }
        assertThat(trigger.read().json().at("/received").asInt()).isZero();
    }

    @Test
    void why_nothing_arrives_is_seen_on_the_trigger_until_something_does() {
        var path = "/api/v1/triggers/" + trigger.made().text("/id");
        anybody.post(trigger.hook(), PAID, "X-Own-Signature", OwnTrigger.signature("another", PAID));
        var failing = story.api.get(path);
        anybody.post(
                trigger.hook(),
                PAID,
                "X-Own-Signature",
                OwnTrigger.signature(trigger.made().text("/providerSecret"), PAID));
        var active = story.api.get(path);

        assertThat(failing.text("/state")).isEqualTo("failing");
        assertThat(failing.json().at("/stateCode").asInt()).isEqualTo(20082);
        assertThat(failing.text("/lastRefusal/message")).isEqualTo(failing.text("/stateReason"));
        assertThat(Instant.parse(failing.text("/lastRefusal/at"))).isBeforeOrEqualTo(Instant.now());
        assertThat(active.text("/state")).isEqualTo("active");
        assertThat(active.json().at("/lastRefusal/code").asInt()).isEqualTo(20082);
    }

    @Test
    void a_credential_of_ours_makes_nothing_more_believable_and_nothing_less() {
        var refused = story.api.post(trigger.hook(), PAID);
        var secret = trigger.made().text("/providerSecret");
        var taken = anybody.post(
                trigger.hook(),
                PAID,
                "X-Own-Signature",
                OwnTrigger.signature(secret, PAID),
                "Authorization",
                "Bearer somebody-elses");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(taken.status()).isEqualTo(204);
    }

    @Test
    void bytes_are_signed_as_they_are_whatever_their_type() {
        var body = "eventId=e-1&note=caf\u00e9";

        var taken = anybody.send(
                "POST",
                trigger.hook(),
                body,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-Own-Signature",
                OwnTrigger.signature(trigger.made().text("/providerSecret"), body));

        assertThat(taken.status()).isEqualTo(204);
    }

    @Test
    void five_megabytes_are_taken_and_not_a_byte_more_whether_or_not_it_is_announced() {
        var most = large(MOST);
        var more = large(MOST + 1);

        assertThat(send(BodyPublishers.ofByteArray(most), most).status()).isEqualTo(204);
        for (var publisher : new HttpRequest.BodyPublisher[] {
            BodyPublishers.ofByteArray(more), BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(more))
        }) {
            var refused = send(publisher, more);
            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.json().at("/code").asInt()).isEqualTo(1000);
        }
    }

    @Test
    void a_body_of_25_megabytes_is_refused() {
        var body = large(25 << 20);

        assertThat(send(BodyPublishers.ofByteArray(body), body).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s/further", "/%s", "/%s/further", "%s%%2F"})
    void an_address_is_repeated_to_nobody_who_misspells_it(String misspelt) {
        var secret = trigger.hook().replace("/hooks/", "");

        for (var method : Arrays.asList("POST", "GET", "DELETE")) {
            assertThat(anybody.send(method, misspelt.formatted(trigger.hook()), "{")
                            .body())
                    .doesNotContain(secret);
        }
    }

    @Test
    void an_address_that_nobody_was_given_leads_nowhere_and_is_not_repeated() {
        var unknown = anybody.post("/hooks/nobodys-address", PAID);

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body()).doesNotContain("nobodys-address");
    }

    @Test
    void an_address_leads_nowhere_once_its_trigger_is_gone() {
        story.api.delete(trigger.path() + "?force=true");

        assertThat(trigger.post(PAID).status()).isEqualTo(404);
    }

    @Test
    void whoever_only_looks_is_answered_and_takes_nothing() {
        var there = anybody.send("HEAD", trigger.hook(), "");
        var nowhere = anybody.send("HEAD", "/hooks/nobodys-address", "");

        assertThat(there.status()).isEqualTo(200);
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(anybody.get(trigger.hook()).status()).isEqualTo(401);
        assertThat(trigger.read().json().at("/received").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void a_challenge_comes_back_as_the_connector_says(String method) {
        var target = "{\"type\": \"notify\", \"channel\": \"asked\"}";
        var asked = new OwnTrigger(story, events.trigger("Asked", "asked", target, ""));

        var answer = anybody.send(method, asked.hook() + "?challenge=a%20b%2Bc", "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("<a b+c>");
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(asked.read().json().at("/received").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void any_other_method_is_none_of_a_hook(String method) {
        var refused = anybody.send(method, trigger.hook(), "");

        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void addresses_are_in_no_metric() {
        trigger.post(PAID);
        anybody.post(trigger.hook(), PAID);
        anybody.send("DELETE", trigger.hook(), "");
        anybody.send("DELETE", "/" + trigger.hook(), "");
        anybody.get(trigger.hook() + "/further");

        var metrics = anybody.get("/metrics").body();

        assertThat(metrics).contains("uri=\"/hooks/{address}\"");
        assertThat(metrics).doesNotContain(trigger.hook().replace("/hooks/", ""));
    }

    private Answer send(HttpRequest.BodyPublisher publisher, byte[] body) {
        var signature = OwnTrigger.signature(trigger.made().text("/providerSecret"), new String(body, UTF_8));
        return Api.send(HttpRequest.newBuilder(Api.address(trigger.hook()))
                .header("X-Own-Signature", signature)
                .POST(publisher)
                .build());
    }

    private static byte[] large(int length) {
        var body = new byte[length];
        Arrays.fill(body, (byte) ' ');
        var json = "{\"eventId\": \"large\"}".getBytes(UTF_8);
        System.arraycopy(json, 0, body, 0, json.length);
        return body;
    }
}
