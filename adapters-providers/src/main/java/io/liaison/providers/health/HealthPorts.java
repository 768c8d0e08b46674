package io.liaison.providers.health;

import io.liaison.application.port.outbound.IdentityEndpoint;
import io.liaison.providers.http.Transport;
import io.liaison.providers.possession.ProvenTransport;
import io.liaison.providers.signature.AwsSignatures;
import java.time.InstantSource;

/** What this package implements. */
public final class HealthPorts {

    private HealthPorts() {}

    public static IdentityEndpoint identityEndpoint(Transport transport, InstantSource clock) {
        return new HttpIdentityEndpoint(transport, new ProvenTransport(transport, clock), new AwsSignatures(clock));
    }
}
