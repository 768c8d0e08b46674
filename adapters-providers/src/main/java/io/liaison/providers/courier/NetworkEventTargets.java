package io.liaison.providers.courier;

import io.liaison.application.port.outbound.EventTargets;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Conflict.TargetNotSetUp;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.domain.trigger.EventEnvelope;
import io.liaison.providers.http.EgressPolicy;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Posts over HTTP, and writes to the brokers that were named. */
final class NetworkEventTargets implements EventTargets {
    private final PostedEvent posted;
    private final EgressPolicy policy;
    private final Option<KafkaTopics> topics;

    NetworkEventTargets(PostedEvent posted, EgressPolicy policy, Option<KafkaTopics> topics) {
        this.posted = posted;
        this.policy = policy;
        this.topics = topics;
    }

    @Override
    public String text(EventEnvelope envelope) {
        return EnvelopeText.of(envelope);
    }

    @Override
    public Either<Failure, String> post(DeliveryTarget.Webhook target, EventEnvelope envelope, Secret key) {
        return posted.to(target.url(), envelope.id().toString(), text(envelope), key);
    }

    @Override
    public Either<Failure, String> write(DeliveryTarget.Kafka target, EventEnvelope envelope) {
        return brokers()
                .flatMap(known ->
                        known.write(target.topic(), envelope.connection().toString(), text(envelope)));
    }

    @Override
    public Either<Failure, DeliveryTarget> reachable(DeliveryTarget target) {
        return switch (target) {
            case DeliveryTarget.Webhook webhook -> policy.foresee(webhook.url()).map(admitted -> webhook);
            case DeliveryTarget.Kafka kafka -> brokers().map(named -> kafka);
            case DeliveryTarget.Notify notify -> Either.right(notify);
            case DeliveryTarget.Handler handler -> Either.right(handler);
        };
    }

    private Either<Failure, KafkaTopics> brokers() {
        return topics.toEither(() -> new TargetNotSetUp("kafka"));
    }
}
