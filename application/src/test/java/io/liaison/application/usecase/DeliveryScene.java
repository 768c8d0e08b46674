package io.liaison.application.usecase;

import static io.liaison.application.fixture.TriggerRequest.WEBHOOK;
import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;

import io.liaison.application.fixture.RecordingTargets;
import io.liaison.application.port.Made;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.domain.trigger.EventDelivery;
import io.liaison.domain.trigger.Hook;
import io.vavr.collection.Seq;
import java.net.URI;
import java.time.Duration;

/** A trigger that posts to a consumer, and what happens at its provider. */
class DeliveryScene extends TriggerScene {
    static final DeliveryTarget CONSUMER = new DeliveryTarget.Webhook(URI.create("https://consumer.example.com/deals"));
    final TriggerId trigger = created(aTriggerFor("posted").to(WEBHOOK));
    final Hook hook = view(trigger).hook().get();

    void happens(String... ids) {
        for (var id : ids) {
            post(hook, "{\"id\":\"" + id + "\"}").get();
        }
    }

    Made deliverAgain(Duration after) {
        bench.clock.pass(after);
        return deliver(true);
    }

    EventDelivery only() {
        return deliveries(trigger).single().delivery();
    }

    Seq<String> sources() {
        return targets().sent().flatMap(sent -> sent.envelope().sourceId());
    }

    RecordingTargets targets() {
        return bench.provider.events().targets();
    }
}
