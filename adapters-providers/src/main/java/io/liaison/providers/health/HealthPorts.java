package io.liaison.providers.health;

import io.liaison.application.port.outbound.IdentityEndpoint;
import io.liaison.providers.http.Transport;

/** What this package implements. */
public final class HealthPorts {

    private HealthPorts() {}

    public static IdentityEndpoint identityEndpoint(Transport transport) {
        return new HttpIdentityEndpoint(transport);
    }
}
