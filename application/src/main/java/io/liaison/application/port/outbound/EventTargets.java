package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.domain.trigger.EventEnvelope;
import io.vavr.control.Either;

/** The targets that are reached over the network. On the right only what a target has taken, in its own words. */
public interface EventTargets {

    /** An envelope as everybody reads it: a CloudEvent in its JSON format. */
    String text(EventEnvelope envelope);

    /**
     * Posts it, signed as Standard Webhooks are.
     *
     * @failure 20053 the answer is none
     * @failure 20055 nobody answers
     * @failure 20057 this installation does not call that address
     * @failure 20084 any answer but a success, be it a refusal or one that asks for patience: its status and first words
     */
    Either<Failure, String> post(DeliveryTarget.Webhook target, EventEnvelope envelope, Secret key);

    /**
     * Writes it, and waits until every replica that has to have it has it.
     *
     * @failure 20055 no broker answers
     * @failure 20069 the operator has named no brokers
     * @failure 20084 it was refused
     */
    Either<Failure, String> write(DeliveryTarget.Kafka target, EventEnvelope envelope);

    /**
     * The target, when anything can be brought there at all.
     *
     * @failure 20057 this installation does not call that address
     * @failure 20069 this installation reaches no such target
     */
    Either<Failure, DeliveryTarget> reachable(DeliveryTarget target);
}
