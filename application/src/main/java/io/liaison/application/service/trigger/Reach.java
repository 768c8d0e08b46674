package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.EventHandlers;
import io.liaison.application.port.outbound.EventTargets;
import io.liaison.application.port.outbound.Notifications;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.domain.trigger.EventEnvelope;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;

/** Brings an event to whichever kind of target it is for. */
final class Reach {
    private final EventTargets targets;
    private final Notifications notifications;
    private final EventHandlers handlers;

    Reach(EventTargets targets, Notifications notifications, EventHandlers handlers) {
        this.targets = targets;
        this.notifications = notifications;
        this.handlers = handlers;
    }

    /** The target, when anything can be brought there at all. */
    Either<Failure, DeliveryTarget> of(DeliveryTarget target) {
        return target instanceof DeliveryTarget.Handler handler
                ? handlers.known(handler.name()).map(known -> target)
                : targets.reachable(target);
    }

    /** What the target answered. {@code key} signs what is posted. */
    Either<Failure, String> bring(DeliveryTarget target, EventEnvelope envelope, Option<Secret> key) {
        return switch (target) {
            case DeliveryTarget.Webhook webhook -> targets.post(webhook, envelope, key.getOrElse(new Secret("")));
            case DeliveryTarget.Kafka kafka -> targets.write(kafka, envelope);
            case DeliveryTarget.Notify listeners -> noticed(listeners, envelope);
            case DeliveryTarget.Handler handler -> handlers.handle(handler.name(), envelope);
        };
    }

    /** What is too long for a notification is referred to. */
    private Either<Failure, String> noticed(DeliveryTarget.Notify listeners, EventEnvelope envelope) {
        return Option.some(targets.text(envelope))
                .filter(Reach::fits)
                .<Either<Failure, String>>map(text -> notifications.notify(listeners.channel(), text))
                .getOrElse(() -> notifications.notify(listeners.channel(), targets.text(envelope.referring())));
    }

    String text(EventEnvelope envelope) {
        return targets.text(envelope);
    }

    private static boolean fits(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= Notifications.MOST_BYTES;
    }
}
