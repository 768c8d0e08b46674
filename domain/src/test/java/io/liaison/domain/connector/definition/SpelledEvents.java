package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.EventPolling;
import io.liaison.domain.connector.HookSubscription;
import io.liaison.domain.connector.SubscriptionRequest;
import io.liaison.domain.connector.WebhookHandshake;
import io.liaison.domain.connector.Written;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.control.Option;
import java.time.Duration;

/** Events as somebody would write them who leaves nothing out. */
final class SpelledEvents {

    private SpelledEvents() {}

    static Written.Members of(EventDefinition event) {
        var start = Written.members()
                .with("key", event.key())
                .with("name", event.name().english())
                .with("mode", event.mode().key())
                .with("fields", new Written.Items(event.fields().map(SpelledEvents::field)));
        var asked = event.polling().fold(() -> start, polling -> polling(start, polling));
        var named = event.polling().isDefined() ? asked : with(asked, "id", event.id());
        var shaken = with(named, "handshake", event.handshake().map(SpelledEvents::handshake));
        return with(shaken, "subscription", event.subscription().map(SpelledEvents::subscription));
    }

    private static Written field(ConnectorField field) {
        return Written.members()
                .with("name", field.name())
                .with("type", field.type().key())
                .with("required", field.required());
    }

    private static Written.Members polling(Written.Members event, EventPolling polling) {
        var asked = event.with(
                        "request",
                        polling.request().method() + " "
                                + polling.request().target().value())
                .with("id", polling.id().value())
                .with("start", polling.start().key())
                .with("overlap", polling.overlap().toSeconds());
        return with(
                with(
                        with(with(asked, "items", at(polling.items())), "cursor", at(polling.cursor())),
                        "mark",
                        at(polling.mark())),
                "next",
                at(polling.next()));
    }

    private static Written handshake(WebhookHandshake handshake) {
        var answered = Written.members()
                .with("challenge", handshake.challenge())
                .with("answer", handshake.answer().value())
                .with("type", handshake.mediaType());
        return with(
                with(with(answered, "verify", handshake.verify()), "remember", handshake.remember()),
                "header",
                handshake.header());
    }

    private static Written subscription(HookSubscription subscription) {
        var made = Written.members()
                .with("create", request(subscription.create()))
                .with("id", subscription.id().value());
        var told = with(with(made, "expires", at(subscription.expires())), "secret", at(subscription.secret()));
        var lasting = subscription
                .lifetime()
                .map(Duration::toSeconds)
                .fold(() -> told, seconds -> told.with("lifetime", seconds));
        return with(
                with(lasting, "renew", subscription.renew().map(SpelledEvents::request)),
                "remove",
                subscription.remove().map(SpelledEvents::request));
    }

    private static Written request(SubscriptionRequest request) {
        var asked = Written.members()
                .with("request", request.method() + " " + request.target().value());
        return with(asked, "body", request.body());
    }

    private static Option<String> at(Option<JsonPointer> place) {
        return place.map(JsonPointer::value);
    }

    private static Written.Members with(Written.Members members, String name, Option<?> value) {
        return value.fold(
                () -> members,
                given -> given instanceof Written tree
                        ? members.with(name, tree)
                        : members.with(name, given.toString()));
    }
}
