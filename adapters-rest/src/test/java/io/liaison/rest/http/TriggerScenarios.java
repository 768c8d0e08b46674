package io.liaison.rest.http;

import static io.liaison.rest.http.Scenario.raises;

import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.http.Api.Answer;
import java.util.stream.Stream;

/** What does not become a trigger, does not end one, and is not believed. */
final class TriggerScenarios {
    private static final String ANYWHERE = "{\"type\": \"webhook\", \"url\": \"https://consumer.example.com/events\"}";

    private TriggerScenarios() {}

    static Stream<Scenario> all() {
        return Stream.of(
                raises(ErrorCode.TRIGGER_NEEDS_CONNECTION, 409, TriggerScenarios::unconnected),
                raises(
                        ErrorCode.EVENT_NOT_USABLE,
                        409,
                        story -> OwnEvents.in(story).trigger("Bare", "bare", ANYWHERE, "")),
                raises(
                        ErrorCode.TARGET_NOT_SET_UP,
                        409,
                        story -> OwnEvents.in(story)
                                .trigger("Handled", "paid", "{\"type\": \"handler\", \"handler\": \"nobody\"}", "")),
                raises(ErrorCode.TRIGGER_HAS_CONSUMERS, 409, TriggerScenarios::consumed),
                raises(ErrorCode.WEBHOOK_NOT_BELIEVED, 401, TriggerScenarios::forged),
                raises(
                        ErrorCode.FILTER_UNUSABLE,
                        400,
                        story -> OwnEvents.in(story)
                                .trigger(
                                        "Senseless",
                                        "paid",
                                        ANYWHERE,
                                        "\"filter\": {\"expression\": \"event.amount >\"}")));
    }

    private static Answer unconnected(Story story) {
        var connection = story.askForConsent().text("/connection/id");
        return new OwnEvents(story, "/api/v1/connections/" + connection)
                .trigger("Early", "ticket-changed", ANYWHERE, "");
    }

    private static Answer consumed(Story story) {
        var trigger = OwnEvents.in(story).waiting("codes", "");
        trigger.post("{\"eventId\": \"e-1\"}");
        return story.api.delete(trigger.path());
    }

    private static Answer forged(Story story) {
        var hook = OwnEvents.in(story).waiting("codes", "").hook();
        return Api.with("Accept-Language", story.language.tag()).post(hook, "{\"eventId\": \"e-1\"}");
    }
}
