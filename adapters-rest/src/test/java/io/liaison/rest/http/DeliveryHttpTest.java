package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.trigger.EventDelivery;
import io.liaison.rest.fixture.Patience;
import io.liaison.rest.http.Api.Answer;
import io.liaison.rest.launch.ForwardClock;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From what a provider posts to what a consumer has, and back again. */
@QuarkusTest
class DeliveryHttpTest {
    private static final String PAID = "{\"eventId\": \"e-1\", \"amount\": 12}";
    private final String name = "consumer-" + UUID.randomUUID();
    private final Story story = new Story();
    private final OwnEvents events = OwnEvents.in(story);

    @Test
    void what_is_posted_comes_to_whoever_waits_for_it() {
        var trigger = trusted(events.waiting(name, ""));
        trigger.post(PAID);

        deliver(trigger, "delivered");

        var delivery = deliveries(trigger, "delivered");
        var consumed = consumer("");
        assertThat(consumed.json().at("/received").asInt()).isEqualTo(1);
        assertThat(consumed.text("/last/0/id")).isEqualTo(delivery.text("/items/0/id"));
        assertThat(consumed.json().at("/last/0/data/amount").asInt()).isEqualTo(12);
        assertThat(consumed.text("/last/0/liaisontrigger"))
                .isEqualTo(trigger.made().text("/id"));
        assertThat(delivery.text("/items/0/sourceId")).isEqualTo("e-1");
        assertThat(delivery.text("/items/0/attempts/0/answer")).contains("204");
        assertThat(delivery.json().at("/items/0/attempts/0").has("code")).isFalse();
        assertThat(trigger.read().json().at("/lastSuccessAt").isNull()).isFalse();
    }

    @Test
    void what_a_filter_does_not_want_is_received_and_goes_nowhere() {
        var trigger = trusted(
                events.waiting(name, "\"filter\": {\"field\": \"/amount\", \"operator\": \"gt\", \"value\": 100}"));

        trigger.post(PAID);

        var read = trigger.read().json();
        assertThat(read.at("/received").asInt()).isEqualTo(1);
        assertThat(read.at("/matched").asInt()).isZero();
        assertThat(deliveries(trigger, "pending").json().at("/items")).isEmpty();
    }

    @Test
    void what_a_consumer_does_not_take_is_tried_again_and_given_up_after_a_day() {
        var trigger = trusted(events.waiting(name, ""));
        mood("status=500");
        trigger.post(PAID);

        deliver(trigger, "pending");
        var troubled = trigger.read();
        var waiting = deliveries(trigger, "pending");
        var dead = ForwardClock.later(EventDelivery.PATIENCE, () -> {
            deliver(trigger, "dead");
            return deliveries(trigger, "dead");
        });

        assertThat(troubled.text("/state")).isEqualTo("undelivered");
        assertThat(troubled.json().at("/stateCode").asInt()).isEqualTo(20_084);
        assertThat(waiting.json().at("/items/0/attempts/0/code").asInt()).isEqualTo(20_084);
        assertThat(waiting.text("/items/0/attempts/0/message")).contains("500");
        assertThat(waiting.json().at("/items/0/nextAttemptAt").isNull()).isFalse();
        assertThat(dead.json().at("/items/0/nextAttemptAt").isNull()).isTrue();
        assertThat(trigger.read().json().at("/dead").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_sent_again_comes_under_its_id() {
        var trigger = trusted(events.waiting(name, ""));
        trigger.post(PAID);
        deliver(trigger, "delivered");
        var id = deliveries(trigger, "delivered").text("/items/0/id");

        var again = story.api.post(trigger.path() + "/deliveries/" + id + "/redeliver", "");
        deliver(trigger, "delivered");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("/state")).isEqualTo("pending");
        assertThat(again.json().at("/tries").asInt()).isZero();
        assertThat(consumer("").json().at("/received").asInt()).isEqualTo(2);
        assertThat(consumer("").json().at("/effects").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_asked_for_again_has_to_be_there() {
        var trigger = events.waiting(name, "");

        var missing = story.api.post(trigger.path() + "/deliveries/" + UUID.randomUUID() + "/redeliver", "");
        var strange = story.api.get(trigger.path() + "/deliveries?state=lost");

        assertThat(missing.status()).isEqualTo(404);
        assertThat(strange.status()).isEqualTo(400);
    }

    @Test
    void a_reference_is_all_that_some_consumers_get() {
        var trigger = trusted(events.waiting(name, "\"payload\": \"reference\""));
        trigger.post(PAID);
        deliver(trigger, "delivered");

        var path = consumer("").text("/last/0/data/path");
        var event = story.api.get(path);

        assertThat(consumer("").body()).doesNotContain("amount");
        assertThat(event.status()).isEqualTo(200);
        assertThat(event.header("Cache-Control")).isEqualTo("no-store");
        assertThat(event.text("/sourceId")).isEqualTo("e-1");
        assertThat(event.text("/mediaType")).startsWith("application/json");
        assertThat(event.json().at("/body/amount").asInt()).isEqualTo(12);
        assertThat(Api.asStranger().get(path).status()).isEqualTo(404);
        assertThat(story.as(Api.VIEWERS_KEY).get(path).status()).isEqualTo(403);
    }

    @Test
    void a_trial_shows_what_would_go_out_and_sends_nothing() {
        var trigger = trusted(
                events.waiting(name, "\"filter\": {\"field\": \"/amount\", \"operator\": \"gt\", \"value\": 100}"));
        var before = story.api.post(trigger.path() + "/test", "");
        trigger.post(PAID);

        var after = story.api.post(trigger.path() + "/test", "");

        assertThat(before.json().at("/samples")).isEmpty();
        assertThat(before.json().has("trouble")).isFalse();
        assertThat(after.json().at("/samples/0/wanted").asBoolean()).isFalse();
        assertThat(after.text("/samples/0/event/specversion")).isEqualTo("1.0");
        assertThat(after.json().at("/samples/0/event/data/amount").asInt()).isEqualTo(12);
        assertThat(deliveries(trigger, "pending").json().at("/items")).isEmpty();
    }

    @Test
    void why_a_trial_found_nothing_is_told() {
        var target = "{\"type\": \"notify\", \"channel\": \"changes\"}";
        var trigger = new OwnTrigger(story, events.trigger("Changes", "changed", target, ""));
        story.breaks("action=fail&target=changes&kind=500&times=1");

        var trial = story.api.post(trigger.path() + "/test", "");

        assertThat(trial.status()).isEqualTo(200);
        assertThat(trial.json().at("/trouble/code").asInt()).isPositive();
        assertThat(trial.text("/trouble/message")).isNotEmpty();
    }

    @Test
    void what_a_provider_is_asked_for_comes_too() {
        var target = "{\"type\": \"webhook\", \"url\": \"" + events.consumer(name) + "/events\"}";
        var trigger = trusted(new OwnTrigger(story, events.trigger("Changes", "changed", target, "")));
        posted(story.sandbox() + "/sandbox/tickets", "account=liaison-machine&title=Fresh");

        ForwardClock.later(Duration.ofMinutes(6), () -> {
            Rounds.poll();
            deliver(trigger, "delivered");
            return true;
        });

        assertThat(consumer("").text("/last/0/data/title")).isEqualTo("Fresh");
        assertThat(trigger.read().json().at("/polled/lastSuccessAt").isNull()).isFalse();
    }

    private OwnTrigger trusted(OwnTrigger trigger) {
        posted(events.consumer(name), "{\"secret\": \"" + trigger.made().text("/signingSecret") + "\"}");
        return trigger;
    }

    private void mood(String form) {
        posted(events.consumer(name) + "/mood", form);
    }

    private Answer consumer(String path) {
        return Api.send(HttpRequest.newBuilder(URI.create(events.consumer(name) + path))
                .GET()
                .build());
    }

    private static void posted(String address, String body) {
        var type = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
        var answer = Api.send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
        assertThat(answer.status()).isBetween(200, 299);
    }

    /** Until the first delivery has been tried and is in that state. */
    private void deliver(OwnTrigger trigger, String state) {
        Patience.until(() -> {
            Rounds.deliver();
            return !deliveries(trigger, state).json().at("/items/0/attempts").isEmpty();
        });
    }

    private Answer deliveries(OwnTrigger trigger, String state) {
        return story.api.get(trigger.path() + "/deliveries?state=" + state);
    }
}
