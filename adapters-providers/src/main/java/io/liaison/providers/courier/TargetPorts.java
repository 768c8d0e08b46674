package io.liaison.providers.courier;

import io.liaison.application.port.outbound.EventTargets;
import io.liaison.providers.http.EgressPolicy;
import io.liaison.providers.http.Transport;
import io.vavr.control.Option;
import java.time.InstantSource;

/** What this package implements. */
public final class TargetPorts {

    private TargetPorts() {}

    /** {@code kafkaServers} are the brokers to begin with, as {@code host:port} with commas between. */
    public static EventTargets targets(
            Transport transport, EgressPolicy policy, InstantSource clock, Option<String> kafkaServers) {
        return new NetworkEventTargets(
                new PostedEvent(transport, clock),
                policy,
                kafkaServers.filter(named -> !named.isBlank()).map(KafkaTopics::at));
    }
}
