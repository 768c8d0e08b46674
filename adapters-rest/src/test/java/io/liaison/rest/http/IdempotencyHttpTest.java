package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdempotencyHttpTest {
    private static final String KEY = "Idempotency-Key";
    private final Story story = new Story();
    private final Api api = story.api;
    private final String key = UUID.randomUUID().toString();

    @Test
    void a_request_that_comes_again_is_answered_as_it_was_first_and_done_once() {
        var first = api.post("/api/v1/folders", child("Ledgers"), KEY, key);
        var again = api.post("/api/v1/folders", child("Ledgers"), KEY, key, "Accept-Language", "fr");

        assertSameAnswer(again, first);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(children()).containsExactly("Ledgers");
    }

    @Test
    void a_consent_that_was_asked_for_is_asked_for_once() {
        var consent = "{\"connector\": \"sandbox\", \"authenticationType\": \"oauth2_authorization_code\"}";

        var first = api.post(story.connections(), consent, KEY, key);
        var again = api.post(story.connections(), consent, KEY, key);

        assertSameAnswer(again, first);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.text("/authorizationUrl")).isNotEmpty();
    }

    @Test
    void a_code_that_was_asked_for_is_handed_out_once() {
        var device = "{\"connector\": \"sandbox\", \"authenticationType\": \"oauth2_device_code\"}";

        var first = api.post(story.connections(), device, KEY, key);
        var again = api.post(story.connections(), device, KEY, key);

        assertSameAnswer(again, first);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.text("/userCode")).isNotEmpty();
    }

    @Test
    void a_request_without_a_body_has_a_first_answer_too() {
        var check = story.machine() + "/check";

        var first = api.send("POST", check, "", KEY, key);
        var again = api.send("POST", check, "", KEY, key);

        assertSameAnswer(again, first);
        assertThat(again.status()).isEqualTo(200);
    }

    @Test
    void a_key_belongs_to_one_body() {
        api.post("/api/v1/folders", child("Ledgers"), KEY, key);

        var other = api.post("/api/v1/folders", child("Journals"), KEY, key);

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("/code")).isEqualTo("20006");
        assertThat(children()).containsExactly("Ledgers");
    }

    @Test
    void a_key_belongs_to_one_address() {
        api.post("/api/v1/folders?page=1", child("Ledgers"), KEY, key);

        var other = api.post("/api/v1/folders?page=2", child("Ledgers"), KEY, key);

        assertThat(other.text("/name")).isEqualTo("IdempotencyKeyReused");
    }

    @Test
    void a_key_is_the_same_with_quotes_and_without() {
        var first = api.post("/api/v1/folders", child("Ledgers"), KEY, key);

        var again = api.post("/api/v1/folders", child("Ledgers"), KEY, '"' + key + '"');

        assertSameAnswer(again, first);
    }

    @Test
    void what_was_refused_can_be_tried_again() {
        story.breaks("action=fail&target=token&kind=503&times=1");

        var refused = story.connectMachine("liaison-machine-secret", KEY, key);
        var connected = story.connectMachine("liaison-machine-secret", KEY, key);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(connected.status()).isEqualTo(201);
    }

    @Test
    void what_broke_can_be_tried_again_and_an_empty_answer_is_one() {
        var flaky = "/api/v1/flaky/" + key;

        assertThat(api.send("POST", flaky, "", KEY, key).status()).isEqualTo(500);
        assertThat(api.send("POST", flaky, "", KEY, key).header("Idempotency-Replayed"))
                .isEmpty();

        var again = api.send("POST", flaky, "", KEY, key);
        assertThat(again.status()).isEqualTo(204);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void of_two_at_once_one_is_carried_out_and_the_other_told_to_wait() {
        story.breaks("action=fail&target=token&kind=slow&delay=15000");
        Supplier<Answer> request = () -> story.connectMachine("liaison-machine-secret", KEY, key);
        var one = CompletableFuture.supplyAsync(request, Thread::startVirtualThread);
        var other = CompletableFuture.supplyAsync(request, Thread::startVirtualThread);

        var told = (Answer) CompletableFuture.anyOf(one, other).join();
        story.mends();

        assertThat(told.text("/code")).isEqualTo("20007");
        assertThat(told.text("/retryable")).isEqualTo("true");
        assertThat(List.of(one.join().status(), other.join().status())).containsExactlyInAnyOrder(201, 409);
        assertThat(request.get().status()).isEqualTo(201);
    }

    @Test
    void somebody_else_may_have_the_same_key() {
        api.post("/api/v1/folders", child("Ledgers"), KEY, key);
        var name = "{\"name\": \"" + key + "\"}";

        var theirs = Api.asStranger().post("/api/v1/folders", name, KEY, key);

        assertThat(theirs.status()).isEqualTo(201);
        assertThat(theirs.text("/name")).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "\"open", "\"a\"b", "clé"})
    void what_is_no_key_is_refused(String nonsense) {
        var refused = api.post("/api/v1/folders", child("Ledgers"), KEY, nonsense);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/code")).isEqualTo("1009");
        assertThat(refused.text("/parameters/argument")).isEqualTo(KEY);
    }

    @Test
    void a_request_has_one_key() {
        var refused = api.post("/api/v1/folders", child("Ledgers"), KEY, "one", KEY, "two");

        assertThat(refused.text("/code")).isEqualTo("1009");
    }

    @Test
    void a_body_that_is_too_large_is_refused_with_a_key_as_without() {
        var refused = api.post("/api/v1/folders", "{\"name\": \"" + "x".repeat(1_048_576) + "\"}", KEY, key);

        assertThat(refused.status()).isEqualTo(413);
    }

    @Test
    void where_nothing_is_made_a_key_means_nothing() {
        var patch = api.patch("/api/v1/folders/" + story.folder, "{}", KEY, "two words");

        assertThat(patch.text("/code")).isNotEqualTo("1009");
        assertThat(api.send("POST", "/nowhere", "", KEY, "two words").status()).isEqualTo(404);
    }

    private static void assertSameAnswer(Answer again, Answer first) {
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
        for (var name : List.of("Content-Type", "Content-Language", "Location", "ETag")) {
            assertThat(again.headers().allValues(name))
                    .as(name)
                    .isEqualTo(first.headers().allValues(name));
        }
    }

    private String child(String name) {
        return "{\"name\": \"" + name + "\", \"parentId\": \"" + story.folder + "\"}";
    }

    private List<String> children() {
        return api.get("/api/v1/folders?parentId=" + story.folder).json().findValuesAsText("name");
    }
}
