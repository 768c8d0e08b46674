package io.liaison.providers.courier;

import io.liaison.application.port.outbound.EventTargets;
import io.liaison.application.port.outbound.GatewayProvider.Brokers;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.EgressPolicy;
import io.liaison.providers.http.Transport;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

/** What this package implements. */
public final class TargetPorts {

    private TargetPorts() {}

    /** @failure 1009 what the brokers ask of a client is none of that */
    public static Either<Failure, EventTargets> targets(
            Transport transport, EgressPolicy policy, InstantSource clock, Option<Brokers> brokers) {
        return topics(brokers)
                .map(topics -> new NetworkEventTargets(new PostedEvent(transport, clock), policy, topics));
    }

    private static Either<Failure, Option<KafkaTopics>> topics(Option<Brokers> brokers) {
        return brokers.filter(named -> !named.servers().isBlank())
                .map(named -> KafkaTopics.at(named).map(Option::some))
                .getOrElse(() -> Either.right(Option.none()));
    }
}
